using System.Net;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;
using Conformance.CardSimulator.Vpcd;

namespace Conformance.Cli.Commands;

/// <summary>
/// Serves a card to whatever program uses the virtual reader. The bench's own control channel stays unused here: other clients have
/// no such thing on a real card either (facts/card.md 2.4).
/// </summary>
internal sealed class CardInsertion(TimeProvider time, TextWriter output)
{
    public async Task<int> RunAsync(Persona persona, CancellationToken cancellation)
    {
        using var slot = await BindingSource.OpenAsync(BindingKind.VirtualPcsc, time);
        var card = MyNumberCardFactory.Create(persona, new CardOptions(), new Random(NextSeed()));
        await using var link = await ConnectAsync(card, cancellation);
        output.WriteLine($"The card of {persona.Id} lies in the first virtual reader. Ctrl-C takes it out.");
        var stopped = new TaskCompletionSource();
        using var registration = cancellation.Register(stopped.SetResult);
        await stopped.Task;
        output.WriteLine("The card was taken out.");
        return ExitCodes.Passed;
    }

    // Challenges of a served card need not be repeatable, only different from card to card.
    private int NextSeed() => unchecked((int)time.GetTimestamp());

    private async Task<VpcdLink> ConnectAsync(MyNumberCard card, CancellationToken cancellation) =>
        await VpcdLink.ConnectAsync(card, new(IPAddress.Loopback, VpcdLink.FirstSlotPort), time, cancellation) switch
        {
            VpcdConnection.Inserted(var link) => link,
            VpcdConnection.Refused(_, var detail) => throw new BenchFaultException(Owner.Bench, detail, "start pcscd with the vpcd driver"),
            _ => throw new InvalidOperationException("a connection is made or refused"),
        };
}
