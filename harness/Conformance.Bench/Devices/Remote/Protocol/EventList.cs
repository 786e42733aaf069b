namespace Conformance.Bench.Devices.Remote;

/// <summary>What happened since a number.</summary>
/// <param name="Events">In order, numbered from 1 in each session without a gap.</param>
/// <param name="Settled">False while something is still under way; the bench asks again.</param>
internal sealed record EventList(IReadOnlyList<ReportedEvent> Events, bool Settled);
