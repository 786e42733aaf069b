using System.Diagnostics;

namespace Conformance.Harness.Tests.Reception;

/// <summary>Real time, on another day: it goes on as the wall clock does.</summary>
internal sealed class MovedTime(DateTimeOffset start) : TimeProvider
{
    private readonly long _began = Stopwatch.GetTimestamp();

    public override DateTimeOffset GetUtcNow() => start + Stopwatch.GetElapsedTime(_began);
}
