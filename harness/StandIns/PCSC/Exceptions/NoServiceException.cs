namespace PCSC.Exceptions;

/// <summary>The service does not run.</summary>
public class NoServiceException : PCSCException
{
    public NoServiceException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
