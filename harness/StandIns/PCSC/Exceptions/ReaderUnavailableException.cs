namespace PCSC.Exceptions;

/// <summary>The reader is gone.</summary>
public class ReaderUnavailableException : PCSCException
{
    public ReaderUnavailableException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
