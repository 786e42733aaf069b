using PCSC.Exceptions;
using PCSC.Native;

namespace PCSC;

internal sealed class CardTransaction : IDisposable
{
    private readonly nint _card;
    private readonly SCardReaderDisposition _disposition;
    private bool _isOver;

    public CardTransaction(nint card, SCardReaderDisposition disposition)
    {
        _card = card;
        _disposition = disposition;
    }

    public void Dispose()
    {
        if (!_isOver)
        {
            _isOver = true;
            WinSCard.ToError(WinSCard.SCardEndTransaction(_card, (nuint)_disposition)).ThrowIfNotSuccess();
        }
    }
}
