namespace Conformance.Harness.Tests.Kills;

/// <summary>Tests that run scenarios share one set of good results and never run side by side.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneBench : ICollectionFixture<BenchFixture>
{
    public const string Name = "bench";
}
