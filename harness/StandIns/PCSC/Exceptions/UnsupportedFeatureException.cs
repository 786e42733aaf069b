namespace PCSC.Exceptions;

/// <summary>The service cannot do that.</summary>
public class UnsupportedFeatureException : PCSCException
{
    public UnsupportedFeatureException(SCardError serr, string message)
        : base(serr, message)
    {
    }
}
