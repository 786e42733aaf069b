namespace Conformance.ReaderSimulator;

/// <summary>How the holder's certificate stands (facts/eligibility.md 5.4).</summary>
public enum Standing
{
    /// <summary>Good, and not about to end.</summary>
    Valid,

    /// <summary>Ends within three months (RDR-11).</summary>
    Reminder,

    /// <summary>Ended, within the three months in which eligibility is still given (RDR-12).</summary>
    Grace,
}
