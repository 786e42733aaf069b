namespace PCSC.Exceptions;

/// <summary>The context or the handle is not valid any more.</summary>
public class InvalidContextException : PCSCException
{
    public InvalidContextException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
