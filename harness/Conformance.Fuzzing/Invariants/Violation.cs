namespace Conformance.Fuzzing.Invariants;

/// <summary>An invariant that did not hold.</summary>
/// <param name="Invariant">Its name, one of <see cref="Invariants.Invariant.All"/>.</param>
/// <param name="Detail">What was seen, without any data.</param>
public sealed record Violation(string Invariant, string Detail);
