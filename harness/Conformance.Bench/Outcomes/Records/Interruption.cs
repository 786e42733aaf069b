namespace Conformance.Bench.Outcomes.Records;

/// <summary>A place where a run was interrupted; it went on from there later.</summary>
/// <param name="Number">The number of the scenario, in the run's plan, that was cut off or was to come next.</param>
/// <param name="File">Its feature file.</param>
/// <param name="Title">Its title.</param>
/// <param name="Attempt">Which attempt at it.</param>
/// <param name="Log">What had been observed of it until then; empty when it had not begun.</param>
public sealed record Interruption(int Number, string File, string Title, int Attempt, KeptFile Log);
