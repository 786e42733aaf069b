namespace Conformance.Harness.Tests.Recording;

/// <summary>Tests that run a few scenarios and look at what is kept of them; never beside others that run scenarios.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class RecordedRuns : ICollectionFixture<FewScenarios>
{
    public const string Name = "recorded runs";
}
