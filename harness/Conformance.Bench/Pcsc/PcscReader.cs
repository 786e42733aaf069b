using Conformance.SmartCard;
using NodaTime;
using PCSC;
using PCSC.Exceptions;
using ICardReader = Conformance.SmartCard.ICardReader;

namespace Conformance.Bench.Pcsc;

/// <summary>A reader of the PC/SC service. Every call and every channel has a connection to the service of its own.</summary>
/// <param name="name">As the service lists it, see <see cref="PcscReaders"/>.</param>
/// <param name="contexts">The way to the service.</param>
/// <param name="clock">Measures the limits of waits.</param>
public sealed class PcscReader(string name, IContextFactory contexts, TimeProvider clock) : ICardReader
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public bool IsCardPresent => WaitForCard(true, Duration.Zero) is CardWait.Reached;

    /// <summary>Opens the card in shared mode with whatever protocol it speaks, then resets it, so that no rights of an earlier user remain.</summary>
    public CardConnection Connect()
    {
        if (PcscFaults.Try(() => contexts.Establish(SCardScope.System), name, out var fault) is not { } context)
        {
            return new CardConnection.Failed(fault!);
        }

        if (PcscFaults.Try(() => Open(context), name, out fault) is { } channel)
        {
            return new CardConnection.Opened(channel);
        }

        context.Dispose();
        return new CardConnection.Failed(fault!);
    }

    /// <summary>Waits until a card is there (<paramref name="present"/>) or gone; zero only asks.</summary>
    public CardWait WaitForCard(bool present, Duration limit)
    {
        if (PcscFaults.Try(() => contexts.Establish(SCardScope.System), name, out var fault) is not { } context)
        {
            return new CardWait.Failed(fault!);
        }

        using (context)
        {
            return CardPresence.Wait(context, name, present, limit.ToTimeSpan(), clock) switch
            {
                SCardError.Success => new CardWait.Reached(),
                SCardError.Timeout => new CardWait.TimedOut(),
                var error => new CardWait.Failed(PcscFaults.Of(error, name)),
            };
        }
    }

    private PcscChannel Open(ISCardContext context)
    {
        var card = context.ConnectReader(name, SCardShareMode.Shared, SCardProtocol.Any);
        try
        {
            card.Reconnect(SCardShareMode.Shared, SCardProtocol.Any, SCardReaderDisposition.Reset);
            return new PcscChannel(name, context, card, card.GetStatus().GetAtr(), clock);
        }
        catch (PCSCException)
        {
            card.Dispose();
            throw;
        }
    }
}
