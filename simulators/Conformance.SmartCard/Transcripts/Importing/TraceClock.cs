namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>The time that a trace tells. A trace without dates begins at 1970-01-01T00:00:00Z.</summary>
internal sealed class TraceClock : TimeProvider
{
    public TimeSpan SinceBeginning { get; set; }

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + SinceBeginning;
}
