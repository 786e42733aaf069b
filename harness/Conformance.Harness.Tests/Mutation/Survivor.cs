namespace Conformance.Harness.Tests.Mutation;

/// <summary>A mutant that no test can notice, and why. Lines as <see cref="Mutation.Mutant"/> has them.</summary>
internal sealed record Survivor(string File, string Original, string Changed, string Reason)
{
    public bool Is(Mutant mutant) => (File, Original, Changed) == (mutant.File, mutant.Original, mutant.Changed);
}
