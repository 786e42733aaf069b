namespace PCSC.Exceptions;

/// <summary>Somebody else has the card for himself.</summary>
public class SharingViolationException : PCSCException
{
    public SharingViolationException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
