namespace Conformance.Harness.Tests.Mutation;

/// <summary>A mutant's fate and the test that decided it, if any.</summary>
internal sealed record Outcome(Mutant Mutant, Fate Fate, string? Test);
