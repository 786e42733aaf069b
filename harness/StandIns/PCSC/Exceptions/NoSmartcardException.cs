namespace PCSC.Exceptions;

/// <summary>No card lies in the reader.</summary>
public class NoSmartcardException : PCSCException
{
    public NoSmartcardException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
