namespace PCSC;

/// <summary>An open card.</summary>
public interface ICardReader : IDisposable
{
    /// <summary>Sends a command; the answer is at the start of the buffer and the result is its length.</summary>
    int Transmit(byte[] sendBuffer, byte[] receiveBuffer);

    /// <summary>Waits until no other program holds the card, and holds it until the result is disposed of.</summary>
    IDisposable Transaction(SCardReaderDisposition disposition);

    ReaderStatus GetStatus();

    void Reconnect(SCardShareMode mode, SCardProtocol preferredProtocol, SCardReaderDisposition initialExecution);

    void Disconnect(SCardReaderDisposition disconnectExecution);
}
