namespace PCSC.Exceptions;

/// <summary>A call to the service failed; the code says why.</summary>
public class PCSCException : Exception
{
    public PCSCException(SCardError serr)
        : this(serr, serr.ToString())
    {
    }

    public PCSCException(SCardError serr, string message)
        : base(message)
    {
        SCardError = serr;
    }

    public SCardError SCardError { get; protected set; }
}
