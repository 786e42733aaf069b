namespace Conformance.Bench.Reception.Days;

/// <summary>What came of one person of a day.</summary>
/// <param name="Number">Which person of the day, from 1.</param>
/// <param name="Planned">As planned.</param>
/// <param name="Outcome">What the reader came to.</param>
/// <param name="Late">How long after its time the visit began, where the one before took longer; zero where it was in time.</param>
/// <param name="IsFetched">Whether the software fetched the results; null where nobody waited for that.</param>
public sealed record PlayedVisit(int Number, PlannedVisit Planned, VisitOutcome Outcome, TimeSpan Late, bool? IsFetched);
