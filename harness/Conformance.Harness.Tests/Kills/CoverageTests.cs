using Conformance.Bench.Requirements;

namespace Conformance.Harness.Tests.Kills;

/// <summary>Coverage is what a run decided, and the kept table of it is up to date.</summary>
[Collection(OneBench.Name)]
[Trait("Needs", "bench")]
public sealed class CoverageTests(BenchFixture bench)
{
    [Fact]
    public void The_kept_coverage_is_what_the_good_devices_decide() =>
        // When it is not: harness/conformance coverage --write
        Assert.Empty(CoverageFile.Differences(bench.Kept, bench.GoodRun.Covered(bench.Catalogue, bench.Book)));

    [Fact]
    public void Every_requirement_is_checked_or_says_why_not_and_every_check_is_decided_and_known() =>
        Assert.Empty(Coverage.Gaps(bench.Catalogue, bench.GoodRun.Trials.SelectMany(trial => trial.Decided())));

    [Fact]
    public void Every_covered_scenario_exists() =>
        Assert.Empty(bench.Kept.Rows.Select(row => row.Scenario).Except(bench.Cases.Select(scenario => new ScenarioName(scenario.File, scenario.Title))));
}
