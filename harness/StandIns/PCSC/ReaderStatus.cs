namespace PCSC;

/// <summary>The state of an open card.</summary>
public class ReaderStatus
{
    private readonly string[] _readerNames;
    private readonly byte[] _atr;

    public ReaderStatus(string[] readerNames, SCardState state, SCardProtocol protocol, byte[] atr = null)
    {
        _readerNames = readerNames;
        _atr = atr ?? [];
        State = state;
        Protocol = protocol;
    }

    public SCardState State { get; }

    public SCardProtocol Protocol { get; }

    public byte[] GetAtr() => _atr;

    public string[] GetReaderNames() => _readerNames;
}
