using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Impact;
using Conformance.Bench.Outcomes.Records;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Changes;
using Conformance.Harness.Tests.Bench;

namespace Conformance.Harness.Tests.Requirements;

public sealed class SetDifferenceTests
{
    private static readonly Requirement First = Of("FIRST", Level.Must, "first-check");
    private static readonly Requirement Second = Of("SECOND", Level.Should, "second-check") with { Supersedes = "FIRST", Needs = [Aspect.Chart] };
    private static readonly Requirement Third = Of("THIRD", Level.Must, "third-check") with { Supersedes = "SECOND" };
    private static readonly Requirement Kept = Of("KEPT", Level.Must, "kept-check");
    private static readonly Requirement Late = Of("LATE", Level.May, "late-check", "later-check");

    private static readonly Catalogue All = new([First, Second, Third, Kept, Late])
    {
        Sets = [SetOf("2024-12", First, Kept), SetOf("2025-02", Second, Kept), SetOf("2025-09", Third, Kept, Late), SetOf("2026-11", Third)],
    };

    private static readonly Coverage Coverage = new(
    [
        new("LATE", "late-check", new("one.feature", "Told"), ["model-a"], []),
        new("LATE", "late-check", new("one.feature", "Asked"), ["model-a"], []),
        new("LATE", "later-check", new("two.feature", "For phones"), ["model-a"], []),
        new("THIRD", "third-check", new("two.feature", "Third"), ["model-a"], []),
    ]);

    [Fact]
    public void What_is_added_removed_and_superseded_is_told_apart()
    {
        var difference = SetDifference.Between(All, "2025-02", "2025-09");
        Assert.Equal(["LATE"], difference.Added.Select(one => one.Id));
        Assert.Empty(difference.Removed);
        Assert.Equal([("SECOND", "THIRD")], difference.Replaced.Select(pair => (pair.Old.Id, pair.New.Id)));
        Assert.Equal(["KEPT", "LATE"], SetDifference.Between(All, "2025-09", "2026-11").Removed.Select(one => one.Id));
        Assert.Empty(SetDifference.Between(All, "2025-09", "2025-09").Affected);
    }

    [Fact]
    public void A_successor_is_known_across_sets_in_between_and_backwards()
    {
        Assert.Equal([("FIRST", "THIRD")], SetDifference.Between(All, "2024-12", "2025-09").Replaced.Select(pair => (pair.Old.Id, pair.New.Id)));
        Assert.Equal([("THIRD", "FIRST")], SetDifference.Between(All, "2026-11", "2024-12").Replaced.Select(pair => (pair.Old.Id, pair.New.Id)));
    }

    [Fact]
    public void What_a_successor_says_otherwise_is_named()
    {
        var changes = Assert.Single(SetDifference.Between(All, "2024-12", "2025-02").Replaced).Changes;
        Assert.Contains(new ChangedField("level", "must", "should"), changes);
        Assert.Contains(new ChangedField("needs", "", "chart"), changes);
        Assert.Contains(new ChangedField("checks", "first-check", "second-check"), changes);
        Assert.DoesNotContain(changes, change => change.Name is "subject" or "capability");
    }

    [Fact]
    public void An_unknown_set_names_those_that_there_are() =>
        Assert.Contains("2024-12, 2025-02, 2025-09, 2026-11", Assert.Throws<BenchFaultException>(() => SetDifference.Between(All, "2025-02", "2030-01")).Hint, StringComparison.Ordinal);

    [Fact]
    public void Of_a_run_what_its_logs_decide_is_judged_again_and_the_rest_is_run_unless_it_is_not_for_the_device()
    {
        var impact = RunImpact.Of(SetDifference.Between(All, "2025-02", "2025-09"), Coverage, Run("2025-02"))!;

        Assert.Equal(["SECOND"], impact.Lapsed);
        Assert.Equal(
            [
                "late-check: judge [one.feature: Told] run [one.feature: Asked]",
                "later-check: judge [] run []",
                "third-check: judge [] run [two.feature: Third]",
            ],
            impact.Due.OrderBy(due => due.Check, StringComparer.Ordinal).Select(due => $"{due.Check}: judge [{string.Join("; ", due.JudgeAgain)}] run [{string.Join("; ", due.RunAgain)}]"));
        Assert.Null(RunImpact.Of(SetDifference.Between(All, "2025-02", "2025-09"), Coverage, Run("2024-12")));
    }

    // "Asked" ended before the check; "For phones" was not for the device.
    private static RunRecord Run(string set)
    {
        var files = new KeptFiles(new("logs/001.jsonl", ""), new("findings/001.json", ""));
        return new(
            RunRecord.CurrentSchema,
            new("1.0", "model-a", "simulated", "in-process", 1, 1, set, RunFilter.None),
            Verdict.Passed,
            [
                new("one.feature", "Told", 1, 1, Verdict.Passed, null, [new("late-check", "LATE", Verdict.NotApplicable)], files),
                new("one.feature", "Asked", 1, 1, Verdict.Failed, Owner.Device, [], files),
                new("two.feature", "For phones", 1, 1, Verdict.NotApplicable, Owner.Configuration, [], null),
            ],
            [],
            []);
    }

    private static Requirement Of(string id, Level level, params string[] checks) =>
        OneRequirement.Plain with { Id = id, Level = level, Checks = [.. checks.Select(check => OneRequirement.Plain.Checks[0] with { Id = check })] };

    private static RequirementSet SetOf(string name, params Requirement[] requirements) => new(name, name, [], requirements.ToDictionary(one => one.Id, Fingerprint.Of));
}
