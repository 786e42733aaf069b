namespace Conformance.ReaderSimulator;

/// <summary>How a model tells by ear that it goes on (facts/eligibility.md 5.2 and 6: most say nothing, one is known to beep).</summary>
public enum AnnouncementStyle
{
    /// <summary>Not at all.</summary>
    Nothing,

    /// <summary>By sounds.</summary>
    Beep,

    /// <summary>By sounds and a voice.</summary>
    Voice,
}
