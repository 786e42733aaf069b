namespace PCSC.Exceptions;

/// <summary>A parameter is not valid.</summary>
public class InvalidParameterException : PCSCException
{
    public InvalidParameterException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
