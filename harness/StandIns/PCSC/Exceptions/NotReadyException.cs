namespace PCSC.Exceptions;

/// <summary>Reader or card are not ready.</summary>
public class NotReadyException : PCSCException
{
    public NotReadyException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
