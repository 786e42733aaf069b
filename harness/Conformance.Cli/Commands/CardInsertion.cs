using System.Net;
using System.Runtime.InteropServices;
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
    public async Task<int> RunAsync(Persona persona)
    {
        using var slot = await BindingSource.OpenAsync(BindingKind.VirtualPcsc, time);
        var card = MyNumberCardFactory.Create(persona, new CardOptions(), new Random(NextSeed()));
        await using var link = await ConnectAsync(card);
        output.WriteLine($"The card of {persona.Id} lies in the first virtual reader. Ctrl-C takes it out.");
        await StopAsync();
        output.WriteLine("The card was taken out.");
        return ExitCodes.Passed;
    }

    // Challenges of a served card need not be repeatable, only different from card to card.
    private int NextSeed() => unchecked((int)time.GetTimestamp());

    // Ctrl-C and a plain kill both end in an orderly way: the card is taken out and the slot given back.
    private static async Task StopAsync()
    {
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Handle(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.TrySetResult();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle);
        await stop.Task;
    }

    private async Task<VpcdLink> ConnectAsync(MyNumberCard card) =>
        await VpcdLink.ConnectAsync(card, new(IPAddress.Loopback, VpcdLink.FirstSlotPort), time, CancellationToken.None) switch
        {
            VpcdConnection.Inserted(var link) => link,
            VpcdConnection.Refused(_, var detail) => throw new BenchFaultException(Owner.Bench, detail, "start pcscd with the vpcd driver"),
            _ => throw new InvalidOperationException("a connection is made or refused"),
        };
}
