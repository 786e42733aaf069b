namespace PCSC.Exceptions;

/// <summary>The service failed inside.</summary>
public class InternalErrorException : PCSCException
{
    public InternalErrorException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
