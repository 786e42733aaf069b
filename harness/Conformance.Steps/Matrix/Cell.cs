namespace Conformance.Steps.Matrix;

/// <summary>One check with one defect or impostor.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Expectation">What was expected.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Problem">What is wrong with that, in one sentence; null when it is as expected.</param>
/// <param name="Sighting">Where it was seen; null when there was nothing to see.</param>
/// <param name="Milliseconds">How long the scenarios took that cite the check.</param>
public sealed record Cell(string Check, Expectation Expectation, PairOutcome Outcome, string? Problem, Sighting? Sighting, int Milliseconds);
