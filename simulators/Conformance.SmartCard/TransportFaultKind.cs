namespace Conformance.SmartCard;

/// <summary>The causes of a transport failure that call for different acts.</summary>
public enum TransportFaultKind
{
    /// <summary>No card lies in the reader.</summary>
    NoCard,

    /// <summary>The card was taken away while it was in use.</summary>
    CardRemoved,

    /// <summary>Somebody reset the card; the connection must be made again.</summary>
    CardReset,

    /// <summary>A card is there and does not answer.</summary>
    CardMute,

    /// <summary>The reader is gone or was never there.</summary>
    ReaderUnavailable,

    /// <summary>The PC/SC service does not run.</summary>
    ServiceUnavailable,

    /// <summary>The bench kept the command back from a physical card; nothing was sent.</summary>
    Withheld,

    /// <summary>Anything else; the native code tells.</summary>
    Other,
}
