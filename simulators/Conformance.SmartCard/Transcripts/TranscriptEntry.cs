namespace Conformance.SmartCard.Transcripts;

/// <summary>One thing that happened between a card and whoever uses it. Made without secrets: see <see cref="Masking"/>.</summary>
/// <param name="At">When: the clock that came in, or the trace's own.</param>
public abstract record TranscriptEntry(DateTimeOffset At)
{
    /// <summary>A command, and its answer or why none came.</summary>
    /// <param name="At">When the answer was there.</param>
    /// <param name="Command">What was sent.</param>
    /// <param name="Answer">What came back; null when nothing did.</param>
    /// <param name="Fault">Why nothing did; null when the card answered.</param>
    public sealed record Exchange(DateTimeOffset At, RecordedCommand Command, RecordedAnswer? Answer, RecordedFault? Fault) : TranscriptEntry(At);

    /// <summary>Something else than a command.</summary>
    /// <param name="At">When.</param>
    /// <param name="Event">What.</param>
    /// <param name="Atr">The answer to reset in hexadecimal, where there is one.</param>
    /// <param name="Card">Whose card, where that is known and new.</param>
    public sealed record Occurrence(DateTimeOffset At, CardEvent Event, string? Atr, string? Card) : TranscriptEntry(At);
}
