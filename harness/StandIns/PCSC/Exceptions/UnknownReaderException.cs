namespace PCSC.Exceptions;

/// <summary>There is no reader of that name.</summary>
public class UnknownReaderException : PCSCException
{
    public UnknownReaderException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
