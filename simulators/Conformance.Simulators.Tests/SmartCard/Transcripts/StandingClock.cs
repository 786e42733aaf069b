namespace Conformance.Simulators.Tests.SmartCard.Transcripts;

/// <summary>2025-03-03T00:00:00Z, for ever.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero);
}
