namespace Conformance.ReaderSimulator;

/// <summary>How a session came to its end.</summary>
public enum SessionEnding
{
    /// <summary>The result was handed over and the patient was told.</summary>
    Completed,

    /// <summary>The patient cancelled.</summary>
    Cancelled,

    /// <summary>Nobody acted in time.</summary>
    TimedOut,

    /// <summary>Somebody said no, or the centre could not be asked.</summary>
    Refused,

    /// <summary>The card is being registered as an insurance card, which takes a while (REG-3).</summary>
    AwaitsRegistration,

    /// <summary>The card was taken before the end.</summary>
    CardPulled,

    /// <summary>The card could not be used, or the slot failed.</summary>
    CardError,

    /// <summary>The reader was restarted or switched off.</summary>
    Restarted,
}
