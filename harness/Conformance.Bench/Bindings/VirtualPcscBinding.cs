using System.Net;
using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;
using NodaTime;

namespace Conformance.Bench.Bindings;

/// <summary>The card lies in the first virtual reader of the real PC/SC stack; every command goes through pcscd.</summary>
internal sealed class VirtualPcscBinding(PcscReader reader, TimeProvider clock) : ICardBinding
{
    // vpcd looks for cards about every 0.4 s (facts/card.md 5); a busy machine may take some of them longer.
    private static readonly Duration Patience = Duration.FromSeconds(20);

    private VpcdLink? _link;

    public ICardReader Reader => reader;

    public async Task InsertAsync(string persona, IChip card)
    {
        var slot = new IPEndPoint(IPAddress.Loopback, VpcdLink.FirstSlotPort);
        _link = await VpcdLink.ConnectAsync(card, slot, clock, CancellationToken.None).ConfigureAwait(false) switch
        {
            VpcdConnection.Inserted(var link) => link,
            VpcdConnection.Refused(_, var detail) => throw new BenchFaultException(Owner.Bench, detail, "start pcscd with the vpcd driver"),
            _ => throw new InvalidOperationException("a connection is made or refused"),
        };
        Await(present: true);
    }

    public async Task RemoveAsync()
    {
        if (_link is { } link)
        {
            _link = null;
            await link.DisposeAsync().ConfigureAwait(false);
            Await(present: false);
        }
    }

    // Waits as well: a card that pcscd has not missed yet would be taken for the next desk's.
    public async ValueTask DisposeAsync() => await RemoveAsync().ConfigureAwait(false);

    private void Await(bool present)
    {
        if (reader.WaitForCard(present, Patience) is not CardWait.Reached)
        {
            throw new BenchFaultException(
                Owner.Bench,
                $"{reader.Name}: the virtual card did not {(present ? "appear" : "vanish")} within {Patience.TotalSeconds} s",
                "restart pcscd and see that no other program holds the virtual slot");
        }
    }
}
