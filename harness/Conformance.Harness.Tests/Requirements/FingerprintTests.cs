using Conformance.Bench;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Bench;

namespace Conformance.Harness.Tests.Requirements;

/// <summary>A fingerprint changes with the demand and with nothing else.</summary>
public sealed class FingerprintTests
{
    private static readonly Requirement One = OneRequirement.Plain with { Facts = ["RDR-4", "RDR-5"], Needs = [Aspect.Screen, Aspect.Apdu], Capability = "pin" };

    public static TheoryData<string, Func<Requirement, Requirement>> Normative => new()
    {
        { "level", one => one with { Level = Level.May } },
        { "subject", one => one with { Subject = Subject.Card } },
        { "English", one => one with { Statement = one.Statement with { En = "Another thing holds." } } },
        { "Japanese", one => one with { Statement = one.Statement with { Ja = "別のことが成り立つ。" } } },
        { "facts", one => one with { Facts = ["RDR-4"] } },
        { "capability", one => one with { Capability = null } },
        { "needs", one => one with { Needs = [Aspect.Screen] } },
    };

    [Theory]
    [MemberData(nameof(Normative))]
    public void It_changes_with_each_normative_field(string field, Func<Requirement, Requirement> change) =>
        Assert.True(Fingerprint.Of(One) != Fingerprint.Of(change(One)), field);

    [Fact]
    public void It_is_the_same_in_another_order_and_with_other_checks() =>
        Assert.Equal(
            Fingerprint.Of(One),
            Fingerprint.Of(One with { Facts = ["RDR-5", "RDR-4"], Needs = [Aspect.Apdu, Aspect.Screen], Checks = [], NotChecked = "later" }));

    [Fact]
    public void It_is_twelve_digits_of_the_SHA_256_of_the_canonical_form() =>
        // printf 'level=must\nsubject=reader\nen=Something holds.\nja=何かが成り立つ。\nfacts=RDR-4,RDR-5\ncapability=pin\nneeds=screen,apdu\n' | sha256sum
        Assert.Equal("63a8bf6f29a9", Fingerprint.Of(One));

    [Fact]
    public void A_frozen_set_is_never_written_again()
    {
        using var small = new SmallCatalogue();
        var catalogue = CatalogueFolder.ReadUnfrozen(small.Folder);
        Assert.Contains("a frozen set is never written again", Assert.Throws<BenchFaultException>(() => FrozenSetFile.Write(small.Folder, catalogue, "2025-09", "Again")).Message, StringComparison.Ordinal);
        Assert.Contains("is no name of a set", Assert.Throws<BenchFaultException>(() => FrozenSetFile.Write(small.Folder, catalogue, "../evil", "Again")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_requirement_superseded_is_not_frozen_again()
    {
        using var small = new SmallCatalogue();
        small.Replace("pad.yaml", "level: should", "level: should\n    supersedes: PAD-SHUFFLED");
        FrozenSetFile.Write(small.Folder, CatalogueFolder.ReadUnfrozen(small.Folder), "2026-01", "A \"title\" with \\");
        File.WriteAllText(Path.Combine(small.Folder, "sets", "2025-09.yaml"), small.Read("sets/2025-09.yaml").Replace("  PAD-TIDY: \"12e5fb3629ff\"\n", "", StringComparison.Ordinal));

        var set = CatalogueFolder.Read(small.Folder).NewestSet;

        Assert.Equal(["PAD-TIDY"], set.Ids);
        Assert.Equal("A \"title\" with \\", set.Title);
    }
}
