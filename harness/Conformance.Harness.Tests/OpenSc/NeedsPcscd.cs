namespace Conformance.Harness.Tests.OpenSc;

/// <summary>There is one pcscd and one first slot, so these tests run one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class NeedsPcscd : ICollectionFixture<PcscdFixture>
{
    public const string Name = "pcscd";
}
