namespace PCSC.Exceptions;

/// <summary>There is no reader.</summary>
public class NoReadersAvailableException : PCSCException
{
    public NoReadersAvailableException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
