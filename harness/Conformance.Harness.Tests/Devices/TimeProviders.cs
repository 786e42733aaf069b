using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Devices;

/// <summary>The clocks of these tests.</summary>
internal static class TimeProviders
{
    /// <summary>Real time, for what is in a process or on a network of its own.</summary>
    public static TimeProvider Wall { get; } = new WallClock();
}
