namespace PCSC;

/// <summary>One connection to the service. Calls by several threads wait for each other.</summary>
public interface ISCardContext : IDisposable
{
    /// <summary>The names of all readers, possibly none.</summary>
    string[] GetReaders();

    /// <summary>Waits until a state differs from its current state, at most <paramref name="timeout"/> milliseconds.</summary>
    SCardError GetStatusChange(IntPtr timeout, SCardReaderState[] readerStates);

    ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol);
}
