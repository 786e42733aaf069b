using Conformance.Bench.Judgement;
using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Bench;

/// <summary>The smallest catalogue: one requirement with one check.</summary>
internal static class OneRequirement
{
    public const string Check = "some-check";

    public static Requirement Plain { get; } = new()
    {
        Id = "SOMETHING",
        Level = Level.Must,
        Subject = Subject.Reader,
        Statement = new("Something holds.", "何かが成り立つ。"),
        Facts = ["RDR-1"],
        Checks = [new(Check, Owner.Device, new("It holds.", "成り立つ。"), new("Make it hold.", "成り立たせる。"))],
    };

    public static Catalogue Catalogue(Owner owner = Owner.Device) => new([Plain with { Checks = [Plain.Checks[0] with { Owner = owner }] }]);
}
