using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Bench.Requirements;
using Conformance.Harness.Tests.Bench;
using NodaTime;

namespace Conformance.Harness.Tests.Outcomes;

/// <summary>A catalogue of three requirements, one per level, and runs against it.</summary>
internal static class SmallCatalogue
{
    public static readonly LocalDate Today = new(2025, 10, 1);

    public static Requirement Must { get; } = Of("A-MUST", Level.Must, "must-first", "must-second");

    public static Requirement Should { get; } = Of("A-SHOULD", Level.Should, "should-check");

    public static Requirement May { get; } = Of("A-MAY", Level.May, "may-check") with { Capability = "phone" };

    public static Requirement Unchecked { get; } = Of("NOT-CHECKED", Level.Must) with { NotChecked = "nobody can see it" };

    public static Catalogue All { get; } = new([Must, Should, May, Unchecked]);

    public static IReadOnlyList<Check> Checks { get; } = [.. All.Checks];

    /// <summary>A scenario with one finding per check and verdict given; its own verdict is the worst of them.</summary>
    public static ScenarioOutcome Scenario(params (string Check, Verdict Verdict)[] findings) => new(
        "one.feature",
        "First",
        1,
        1,
        findings.Select(finding => finding.Verdict).Aggregate(Verdict.NotApplicable, Verdicts.Worse),
        findings.Any(finding => !finding.Verdict.IsGood()) ? Owner.Device : null,
        [.. findings.Select(finding => FindingOf(finding.Check, finding.Verdict))]);

    public static Finding FindingOf(string check, Verdict verdict)
    {
        var (requirement, found) = All.Find(check);
        return new(requirement, found, verdict, "this", "that", []);
    }

    /// <summary>Every check passed.</summary>
    public static ScenarioOutcome AllPassed { get; } = Scenario([.. Checks.Select(check => (check.Id, Verdict.Passed))]);

    public static RunOutcome Conclude(bool isFiltered, IReadOnlyList<Waiver> waivers, params ScenarioOutcome[] scenarios) =>
        new RunConclusion { Catalogue = All, IsFiltered = isFiltered, Waivers = waivers, Today = Today }.Of(scenarios);

    public static RunOutcome Conclude(params ScenarioOutcome[] scenarios) => Conclude(isFiltered: false, [], scenarios);

    private static Requirement Of(string id, Level level, params string[] checks) =>
        OneRequirement.Plain with { Id = id, Level = level, Checks = [.. checks.Select(check => OneRequirement.Plain.Checks[0] with { Id = check })] };
}
