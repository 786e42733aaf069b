namespace PCSC.Exceptions;

/// <summary>The exception of each code.</summary>
internal static class SCardErrors
{
    public static void ThrowIfNotSuccess(this SCardError error)
    {
        if (error != SCardError.Success)
        {
            throw Of(error);
        }
    }

    private static PCSCException Of(SCardError error)
    {
        var message = $"{error} (0x{(uint)error:X8})";
        return error switch
        {
            SCardError.CommunicationError => new CommunicationErrorException(error, message),
            SCardError.InsufficientBuffer => new InsufficientBufferException(error, message),
            SCardError.InternalError => new InternalErrorException(error, message),
            SCardError.InvalidHandle => new InvalidContextException(error, message),
            SCardError.InvalidParameter => new InvalidParameterException(error, message),
            SCardError.ProtocolMismatch => new InvalidProtocolException(error, message),
            SCardError.InvalidValue => new InvalidValueException(error, message),
            SCardError.NoReadersAvailable => new NoReadersAvailableException(error, message),
            SCardError.NoService => new NoServiceException(error, message),
            SCardError.NoSmartcard => new NoSmartcardException(error, message),
            SCardError.NotReady => new NotReadyException(error, message),
            SCardError.ReaderUnavailable => new ReaderUnavailableException(error, message),
            SCardError.RemovedCard => new RemovedCardException(error, message),
            SCardError.SharingViolation => new SharingViolationException(error, message),
            SCardError.UnknownReader => new UnknownReaderException(error, message),
            SCardError.UnpoweredCard => new UnpoweredCardException(error, message),
            SCardError.UnresponsiveCard => new UnresponsiveCardException(error, message),
            SCardError.UnsupportedFeature => new UnsupportedFeatureException(error, message),
            SCardError.Timeout => new UserTimeoutException(error, message),
            _ => new PCSCException(error, message),
        };
    }
}
