namespace PCSC.Exceptions;

/// <summary>The card does not speak the protocol.</summary>
public class InvalidProtocolException : PCSCException
{
    public InvalidProtocolException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
