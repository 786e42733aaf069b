using System.Text;
using PCSC.Exceptions;
using PCSC.Native;

namespace PCSC;

internal sealed class SCardContext : ISCardContext
{
    private nint _handle;

    public SCardContext(SCardScope scope) =>
        WinSCard.ToError(WinSCard.SCardEstablishContext((nuint)scope, 0, 0, out _handle)).ThrowIfNotSuccess();

    public string[] GetReaders()
    {
        nuint length = 0;
        var error = WinSCard.ToError(WinSCard.SCardListReaders(_handle, 0, null, ref length));
        if (error == SCardError.NoReadersAvailable)
        {
            return [];
        }

        error.ThrowIfNotSuccess();
        var names = new byte[(int)length];
        WinSCard.ToError(WinSCard.SCardListReaders(_handle, 0, names, ref length)).ThrowIfNotSuccess();
        return Encoding.UTF8.GetString(names).Split('\0', StringSplitOptions.RemoveEmptyEntries);
    }

    public SCardError GetStatusChange(IntPtr timeout, SCardReaderState[] readerStates)
    {
        var records = readerStates.Select(state => state.ToRecord()).ToArray();
        var error = WinSCard.ToError(WinSCard.SCardGetStatusChange(_handle, (nuint)(nint)timeout, records, (nuint)records.Length));
        for (var i = 0; i < records.Length; i++)
        {
            readerStates[i].Take(records[i]);
        }

        return error;
    }

    public ICardReader ConnectReader(string readerName, SCardShareMode mode, SCardProtocol preferredProtocol)
    {
        WinSCard.ToError(WinSCard.SCardConnect(_handle, readerName, (nuint)mode, (nuint)preferredProtocol, out var card, out var protocol)).ThrowIfNotSuccess();
        return new CardReader(card, (SCardProtocol)(int)protocol);
    }

    public void Dispose()
    {
        if (_handle != 0)
        {
            WinSCard.SCardReleaseContext(_handle);
            _handle = 0;
        }
    }
}
