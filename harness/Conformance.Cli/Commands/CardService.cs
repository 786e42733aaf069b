using System.Net;
using Conformance.Bench;
using Conformance.Bench.Bindings;
using Conformance.Bench.Judgement;
using Conformance.Bench.Pcsc;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;

namespace Conformance.Cli.Commands;

/// <summary>Keeps chips in the virtual PC/SC readers, the first in the first, until Ctrl-C.</summary>
internal sealed class CardService(TimeProvider time)
{
    /// <summary>How many slots the packaged driver has (facts/card.md 5).</summary>
    public const int Slots = 2;

    /// <summary>Serves them; returns when they are to be taken out, and were.</summary>
    /// <param name="chips">One for each reader, at most <see cref="Slots"/>.</param>
    /// <param name="ready">Called once all of them lie in their readers.</param>
    /// <exception cref="BenchFaultException">A reader cannot be had, or what a chip does could not be kept.</exception>
    public async Task ServeAsync(IReadOnlyList<IChip> chips, Action ready)
    {
        using var first = await BindingSource.OpenAsync(BindingKind.VirtualPcsc, time);
        using var second = chips.Count > 1 ? TakeSecond() : null;
        var links = new List<VpcdLink>();
        try
        {
            foreach (var chip in chips)
            {
                links.Add(await ConnectAsync(chip, VpcdLink.FirstSlotPort + links.Count));
            }

            ready();
            // The cards are taken out and the slots given back.
            await StopSignal.WaitAsync(links.Select(link => link.Serving));
        }
        finally
        {
            foreach (var link in links)
            {
                await link.DisposeAsync();
            }
        }
    }

    private static VirtualSlotLock TakeSecond() => VirtualSlotLock.TryTake(VpcdLink.FirstSlotPort + 1, out var problem)
        ?? throw new BenchFaultException(Owner.Bench, problem!, "one run of the bench at a time uses a virtual reader");

    private async Task<VpcdLink> ConnectAsync(IChip chip, int port) =>
        await VpcdLink.ConnectAsync(chip, new(IPAddress.Loopback, port), time, CancellationToken.None) switch
        {
            VpcdConnection.Inserted(var link) => link,
            VpcdConnection.Refused(_, var detail) => throw new BenchFaultException(Owner.Bench, detail, "start pcscd with the vpcd driver"),
            _ => throw new InvalidOperationException("a connection is made or refused"),
        };
}
