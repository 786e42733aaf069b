namespace PCSC.Exceptions;

/// <summary>The card does not answer.</summary>
public class UnresponsiveCardException : PCSCException
{
    public UnresponsiveCardException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
