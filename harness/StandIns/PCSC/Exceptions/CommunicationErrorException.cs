namespace PCSC.Exceptions;

/// <summary>The reader lost the card or the line.</summary>
public class CommunicationErrorException : PCSCException
{
    public CommunicationErrorException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
