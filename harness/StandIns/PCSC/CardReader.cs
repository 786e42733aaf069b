using System.Text;
using PCSC.Exceptions;
using PCSC.Native;

namespace PCSC;

internal sealed class CardReader : ICardReader
{
    private nint _card;
    private SCardProtocol _protocol;

    public CardReader(nint card, SCardProtocol protocol)
    {
        _card = card;
        _protocol = protocol;
    }

    public int Transmit(byte[] sendBuffer, byte[] receiveBuffer)
    {
        var pci = new IoRequestRecord { Protocol = (nuint)_protocol, Length = (nuint)(2 * IntPtr.Size) };
        var received = (nuint)receiveBuffer.Length;
        WinSCard.ToError(WinSCard.SCardTransmit(_card, in pci, sendBuffer, (nuint)sendBuffer.Length, 0, receiveBuffer, ref received)).ThrowIfNotSuccess();
        return (int)received;
    }

    public IDisposable Transaction(SCardReaderDisposition disposition)
    {
        WinSCard.ToError(WinSCard.SCardBeginTransaction(_card)).ThrowIfNotSuccess();
        return new CardTransaction(_card, disposition);
    }

    public ReaderStatus GetStatus()
    {
        var names = new byte[256];
        var atr = new byte[33];
        var (namesLength, atrLength) = ((nuint)names.Length, (nuint)atr.Length);
        WinSCard.ToError(WinSCard.SCardStatus(_card, names, ref namesLength, out var state, out var protocol, atr, ref atrLength)).ThrowIfNotSuccess();

        // The upper half of the state counts events.
        return new ReaderStatus(
            Encoding.UTF8.GetString(names, 0, (int)namesLength).Split('\0', StringSplitOptions.RemoveEmptyEntries),
            (SCardState)((int)state & 0xFFFF),
            (SCardProtocol)(int)protocol,
            atr[..(int)atrLength]);
    }

    public void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution)
    {
        WinSCard.ToError(WinSCard.SCardReconnect(_card, (nuint)mode, (nuint)preferredProtocol, (nuint)initialExecution, out var protocol)).ThrowIfNotSuccess();
        _protocol = (SCardProtocol)(int)protocol;
    }

    public void Disconnect(SCardReaderDisposition disconnectExecution)
    {
        var card = _card;
        _card = 0;
        WinSCard.ToError(WinSCard.SCardDisconnect(card, (nuint)disconnectExecution)).ThrowIfNotSuccess();
    }

    /// <summary>Leaves the card as it is.</summary>
    public void Dispose()
    {
        if (_card != 0)
        {
            WinSCard.SCardDisconnect(_card, (nuint)SCardReaderDisposition.Leave);
            _card = 0;
        }
    }
}
