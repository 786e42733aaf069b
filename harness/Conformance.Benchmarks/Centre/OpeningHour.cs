using Conformance.Benchmarks.Certificates;

namespace Conformance.Benchmarks.Centre;

/// <summary>The clock of the centre stands at nine o'clock, as the core's does in a measurement; its timers go.</summary>
internal sealed class OpeningHour : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => Visitors.Now.ToDateTimeOffset();
}
