using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.Certification.Devices;
using Conformance.Certification.References;
using Conformance.Harness.Tests.Cli;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Certification;

/// <summary>A bench with a set of few requirements and the few scenarios that decide them, so that a certificate costs little.</summary>
internal static class SmallBench
{
    public const string Set = "2099-01";
    private const string Profile = "model-a";
    private static readonly string[] Titles =
        ["The PIN stays locked when the card is taken and put back", "The PIN stays locked when the reader is restarted", "The right PIN gives all tries back", "Digits that are cleared cost no try"];

    public static BenchFixtures Fixtures { get; } = new(Path.Combine(CommandLine.Root, "fixtures"));

    /// <summary>The bench of the repository, of which it is a part.</summary>
    public static BenchReference Whole { get; } = BenchReference.Read(Path.Combine(CommandLine.Root, "features"), Fixtures, BenchReference.CanaryFolder);

    public static BenchReference Reference { get; } = Part(Whole);

    /// <summary>The good simulated reader.</summary>
    public static TestedDevice Device(DeviceChoice? choice = null, BenchFixtures? fixtures = null) => new(
        DeviceRecord.Of(Reference.Models[Profile], choice ?? DeviceChoice.Good, BindingKind.InProcess, new string('0', 64)),
        new(new string('1', 64), new string('2', 64), "scores", MayLock: true),
        seed => new DeskFactory(fixtures ?? Fixtures, () => new InProcessBinding(), BindingKind.InProcess, Reference.Models[Profile], choice ?? DeviceChoice.Good, seed),
        () => Task.CompletedTask,
        () => new string('0', 64));

    private static BenchReference Part(BenchReference whole)
    {
        ScenarioCase[] cases = [.. whole.Cases.Where(scenario => scenario.File == "identity/pin-lockout.feature" && Titles.Contains(scenario.Title))];
        var rows = whole.Coverage.Rows.Where(row => row.Models.Contains(Profile) && cases.Any(scenario => (scenario.File, scenario.Title) == (row.Scenario.File, row.Scenario.Title))).ToList();
        var ids = whole.Catalogue.Requirements.Where(requirement => requirement.Checks is not [] && requirement.Checks.All(check => rows.Exists(row => row.Check == check.Id))).Select(requirement => requirement.Id);
        var set = new RequirementSet(Set, "A small one", [], ids.ToDictionary(id => id, id => Fingerprint.Of(whole.Catalogue.Requirement(id))));
        var catalogue = whole.Catalogue;
        return (whole with
        {
            Catalogue = new(catalogue.Requirements) { Facts = catalogue.Facts, Documents = catalogue.Documents, Capabilities = catalogue.Capabilities, Sets = [set] },
            Cases = cases,
            // Those that these few scenarios catch: the book speaks of all scenarios that cite a check.
            Book = whole.Book with { Defects = [.. whole.Book.Defects.Where(defect => defect.Id is "pin-counter-forgotten" or "success-does-not-restore-tries")] },
            Size = new(1, 1),
            Files = whole.Files.Where(file => file.Key.EndsWith("pin-lockout.feature", StringComparison.Ordinal) || file.Key.EndsWith("identity-pin.yaml", StringComparison.Ordinal)).ToDictionary(),
        }).For(Set);
    }
}
