namespace PCSC.Exceptions;

/// <summary>A value is not valid.</summary>
public class InvalidValueException : PCSCException
{
    public InvalidValueException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
