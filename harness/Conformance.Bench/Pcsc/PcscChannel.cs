using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;
using PCSC;
using PCSC.Exceptions;
using IOpenCard = PCSC.ICardReader;

namespace Conformance.Bench.Pcsc;

/// <summary>An open card of the PC/SC service.</summary>
internal sealed class PcscChannel(string reader, ISCardContext context, IOpenCard card, byte[] atr, TimeProvider clock) : IPhysicalChannel
{
    /// <summary>An extended response: 65,536 bytes of data and the status word.</summary>
    private const int LongestResponse = 65_538;

    /// <summary>Twice the period in which vpcd looks whether its card is still there (facts/card.md 5), with a margin.</summary>
    private static readonly TimeSpan RemovalShows = TimeSpan.FromSeconds(1);

    private readonly byte[] _buffer = new byte[LongestResponse];
    private bool _isDisposed;

    public ReadOnlyMemory<byte> Atr => atr;

    public Transmission Transmit(CommandApdu command)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        try
        {
            var length = card.Transmit(command.ToBytes(), _buffer);
            var response = ResponseApdu.Parse(_buffer.AsSpan(0, length));

            // It may hold a name or an address: the copy in the response is the only one that stays.
            Array.Clear(_buffer, 0, length);
            return response is null ? new Transmission.Failed(FaultOf(length)) : new Transmission.Answered(response);
        }
        catch (PCSCException error)
        {
            return new Transmission.Failed(FaultOf(error.SCardError));
        }
    }

    public IDisposable Hold() => PcscHold.Begin(card);

    public CardHold TryHold() => PcscHold.TryBegin(card, reader);

    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        try
        {
            // The card is shared: a verified PIN must not be left to the next program.
            card.Disconnect(SCardReaderDisposition.Reset);
        }
        catch (PCSCException)
        {
            // The card or the service is gone, and its rights with it.
        }
        finally
        {
            card.Dispose();
            context.Dispose();
        }
    }

    /// <summary>A card that leaves during a command shows first as a broken line; the service knows a moment later that it left.</summary>
    private TransportFault FaultOf(SCardError error)
    {
        var isLineBroken = error is SCardError.NotTransacted or SCardError.CommunicationError;
        var fault = PcscFaults.Of(isLineBroken && HasLeft() ? SCardError.RemovedCard : error, reader);
        return fault with { NativeCode = (int)error };
    }

    /// <summary>vpcd calls it a success when its card leaves during a command, and gives no byte.</summary>
    private TransportFault FaultOf(int length) => length == 0 && HasLeft()
        ? PcscFaults.Of(SCardError.RemovedCard, reader)
        : new(TransportFaultKind.Other, 0, $"{reader}: the card answered {length} bytes; a status word alone has 2.");

    private bool HasLeft() => CardPresence.Wait(context, reader, present: false, RemovalShows, clock) == SCardError.Success;
}
