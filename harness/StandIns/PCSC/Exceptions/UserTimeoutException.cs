namespace PCSC.Exceptions;

/// <summary>The time is over.</summary>
public class UserTimeoutException : PCSCException
{
    public UserTimeoutException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
