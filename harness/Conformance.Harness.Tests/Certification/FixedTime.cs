namespace Conformance.Harness.Tests.Certification;

/// <summary>The clock of whoever issues.</summary>
internal sealed class FixedTime : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 3, 4, 5, TimeSpan.Zero);
}
