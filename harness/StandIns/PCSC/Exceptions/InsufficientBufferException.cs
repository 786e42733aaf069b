namespace PCSC.Exceptions;

/// <summary>The answer does not fit the buffer.</summary>
public class InsufficientBufferException : PCSCException
{
    public InsufficientBufferException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
