namespace Conformance.SmartCard.Transcripts;

/// <summary>What happens to a card besides commands.</summary>
public enum CardEvent
{
    /// <summary>It was put into the reader.</summary>
    Inserted,

    /// <summary>It got power; its answer to reset is told.</summary>
    PoweredOn,

    /// <summary>It lost power.</summary>
    PoweredOff,

    /// <summary>A warm reset; its answer to reset is told.</summary>
    Reset,

    /// <summary>It left the reader.</summary>
    Removed,
}
