namespace Conformance.Harness.Tests.Mutation;

/// <summary>What became of a mutant.</summary>
public enum Fate
{
    /// <summary>The compiler refused it: proves nothing of the tests.</summary>
    DoesNotCompile,

    /// <summary>No test noticed.</summary>
    Survived,

    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>A loop of the mutant had no end.</summary>
    Endless,
}
