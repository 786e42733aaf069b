namespace Conformance.Bench.Devices.Remote;

/// <summary>One thing that the adapter tells.</summary>
/// <param name="Number">Its number in the session, from 1.</param>
/// <param name="At">The time on the device's clock, UTC; null when the clock is not the bench's.</param>
/// <param name="What">What happened.</param>
internal sealed record ReportedEvent(int Number, string? At, Reported What);
