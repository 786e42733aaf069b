namespace Conformance.Bench.Outcomes.Comparison;

/// <summary>Where in a run a check was decided.</summary>
/// <param name="File">The feature file.</param>
/// <param name="Title">The scenario.</param>
/// <param name="Attempt">The attempt, from 1.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Time">From 1: a scenario may decide a check several times.</param>
public sealed record CheckPlace(string File, string Title, int Attempt, string Check, int Time);
