namespace Conformance.Harness.Tests.Pcsc;

/// <summary>Tests that share one pcscd and one slot, hence run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class OnePcscd : ICollectionFixture<PcscdFixture>
{
    public const string Name = "pcscd";
}
