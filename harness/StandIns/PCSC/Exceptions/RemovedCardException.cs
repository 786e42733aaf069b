namespace PCSC.Exceptions;

/// <summary>The card was removed.</summary>
public class RemovedCardException : PCSCException
{
    public RemovedCardException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
