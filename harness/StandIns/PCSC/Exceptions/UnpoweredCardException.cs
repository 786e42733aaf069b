namespace PCSC.Exceptions;

/// <summary>The card has no power.</summary>
public class UnpoweredCardException : PCSCException
{
    public UnpoweredCardException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
