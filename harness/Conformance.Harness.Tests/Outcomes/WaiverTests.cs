using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Waivers;
using NodaTime;
using static Conformance.Harness.Tests.Outcomes.SmallCatalogue;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class WaiverTests
{
    private static readonly Waiver OfMust = new("A-MUST", "new glass is on its way", "Quality", new LocalDate(2025, 10, 1));

    [Theory]
    [InlineData(Verdict.Failed)]
    [InlineData(Verdict.NotTestable)]
    public void A_waiver_excuses_but_does_not_change_the_verdict(Verdict verdict)
    {
        var outcome = Conclude(isFiltered: false, [OfMust], AllPassed, Scenario(("must-first", verdict)));
        Assert.Equal(Verdict.Passed, outcome.Verdict);
        Assert.Equal(verdict, outcome.Requirements[0].Verdict);
        Assert.Equal(OfMust, outcome.Requirements[0].Waiver);
        Assert.Equal(WaiverState.Applied, Assert.Single(outcome.Waivers).State);
    }

    [Fact]
    public void A_waiver_excuses_its_own_requirement_alone() =>
        Assert.Equal(Verdict.Failed, Conclude(isFiltered: false, [OfMust], AllPassed, Scenario(("must-first", Verdict.Failed)), Scenario(("should-check", Verdict.Failed))).Verdict);

    [Fact]
    public void Waivers_for_everything_do_not_make_an_empty_chair_pass()
    {
        Waiver[] all = [OfMust, OfMust with { Requirement = "A-SHOULD" }, OfMust with { Requirement = "A-MAY" }];
        Assert.Equal(Verdict.NotTestable, Conclude(isFiltered: false, all, Scenario([.. Checks.Select(check => (check.Id, Verdict.NotTestable))])).Verdict);
        Assert.Equal(Verdict.NotTestable, Conclude(isFiltered: false, all).Verdict);
    }

    [Fact]
    public void A_broken_bench_cannot_be_waived()
    {
        var outcome = Conclude(isFiltered: false, [OfMust], AllPassed, Scenario(("must-first", Verdict.HarnessFault)));
        Assert.Equal(Verdict.HarnessFault, outcome.Verdict);
        Assert.Null(outcome.Requirements[0].Waiver);
    }

    [Theory]
    [InlineData(1, WaiverState.Applied, Verdict.Passed)]
    [InlineData(0, WaiverState.Applied, Verdict.Passed)]
    [InlineData(-1, WaiverState.Stale, Verdict.Failed)]
    public void The_last_day_is_included(int days, WaiverState expected, Verdict verdict)
    {
        var outcome = Conclude(isFiltered: false, [OfMust with { LastDay = Today.PlusDays(days) }], AllPassed, Scenario(("must-first", Verdict.Failed)));
        Assert.Equal(expected, Assert.Single(outcome.Waivers).State);
        Assert.Equal(verdict, outcome.Verdict);
    }

    [Theory]
    [InlineData(Verdict.Passed)]
    [InlineData(Verdict.NotApplicable)]
    [InlineData(Verdict.NotObservable)]
    public void A_waiver_that_nothing_needs_fails_the_run(Verdict verdict)
    {
        var findings = Checks.Select(check => (check.Id, check.Id.StartsWith("must", StringComparison.Ordinal) ? verdict : Verdict.Passed)).ToArray();
        var outcome = Conclude(isFiltered: false, [OfMust], Scenario(findings));
        Assert.Equal(WaiverState.Unneeded, Assert.Single(outcome.Waivers).State);
        Assert.Equal(Verdict.Failed, outcome.Verdict);
    }

    [Fact]
    public void A_waiver_of_what_nobody_checks_is_unneeded() =>
        Assert.Equal(WaiverState.Unneeded, Assert.Single(Conclude(isFiltered: false, [OfMust with { Requirement = "NOT-CHECKED" }], AllPassed).Waivers).State);

    [Fact]
    public void A_waiver_whose_requirement_the_filter_left_out_is_not_reached_and_fails_nothing()
    {
        var outcome = Conclude(isFiltered: true, [OfMust], Scenario(("should-check", Verdict.Passed)));
        Assert.Equal(WaiverState.NotReached, Assert.Single(outcome.Waivers).State);
        Assert.Equal(Verdict.Passed, outcome.Verdict);
    }

    [Fact]
    public void A_stale_waiver_fails_even_a_run_that_did_not_reach_its_requirement() =>
        Assert.Equal(Verdict.Failed, Conclude(isFiltered: true, [OfMust with { LastDay = new LocalDate(2025, 9, 30) }], Scenario(("should-check", Verdict.Passed))).Verdict);
}
