namespace Conformance.Harness.Tests.Cli;

/// <summary>Tests whose child processes take the virtual slot: they run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneWithTheSlot
{
    public const string Name = "alone with the slot";
}
