using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Remote;

/// <summary>What stands on the screen now; null when the screen cannot be read.</summary>
internal sealed record ScreenReading(ScreenContent? Screen);
