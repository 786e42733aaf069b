using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Requirements;
using static Conformance.Harness.Tests.Outcomes.SmallCatalogue;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class RunConclusionTests
{
    [Fact]
    public void A_run_in_which_everything_passed_passes() => Assert.Equal(Verdict.Passed, Conclude(AllPassed).Verdict);

    [Fact]
    public void An_empty_run_passes_nothing()
    {
        var outcome = Conclude();
        Assert.Equal(Verdict.NotTestable, outcome.Verdict);
        Assert.Equal([Verdict.NotTestable, Verdict.NotTestable, Verdict.NotTestable, null], outcome.Requirements.Select(requirement => requirement.Verdict));
        Assert.Equal(Owner.Harness, outcome.Requirements[0].Owner);
    }

    [Fact]
    public void An_empty_filtered_run_passes_nothing_either() => Assert.Equal(Verdict.NotTestable, Conclude(isFiltered: true, []).Verdict);

    [Fact]
    public void A_device_to_which_nothing_applies_passes_nothing() =>
        Assert.Equal(Verdict.NotTestable, Conclude(Scenario([.. Checks.Select(check => (check.Id, Verdict.NotApplicable))])).Verdict);

    [Theory]
    [InlineData("must-first", Verdict.Failed, Verdict.Failed)]
    [InlineData("must-first", Verdict.NotTestable, Verdict.NotTestable)]
    [InlineData("must-first", Verdict.NotObservable, Verdict.Passed)]
    [InlineData("must-first", Verdict.Attested, Verdict.Passed)]
    [InlineData("should-check", Verdict.Failed, Verdict.Failed)]
    [InlineData("should-check", Verdict.NotTestable, Verdict.Passed)]
    [InlineData("may-check", Verdict.Failed, Verdict.Failed)]
    [InlineData("may-check", Verdict.NotTestable, Verdict.Passed)]
    [InlineData("may-check", Verdict.HarnessFault, Verdict.HarnessFault)]
    public void A_run_is_as_bad_as_its_worst_requirement_but_a_SHOULD_or_MAY_may_be_out_of_reach(string check, Verdict verdict, Verdict expected) =>
        Assert.Equal(expected, Conclude(AllPassed, Scenario((check, verdict))).Verdict);

    [Fact]
    public void A_scenario_that_broke_makes_the_run_a_harness_fault() =>
        Assert.Equal(Verdict.HarnessFault, Conclude(AllPassed, Scenario() with { Verdict = Verdict.HarnessFault }).Verdict);

    [Fact]
    public void A_scenario_that_could_not_be_begun_is_red() =>
        Assert.Equal(Verdict.NotTestable, Conclude(AllPassed, Scenario() with { Verdict = Verdict.NotTestable, Owner = Owner.Configuration }).Verdict);

    [Fact]
    public void A_requirement_is_as_bad_as_its_worst_finding_in_whatever_attempt()
    {
        var failed = Scenario(("must-first", Verdict.Failed)) with { Attempt = 2, Seed = 2 };
        var outcome = Conclude(AllPassed, failed, AllPassed with { Attempt = 3, Seed = 3 }).Requirements[0];
        Assert.Equal(Verdict.Failed, outcome.Verdict);
        Assert.Equal(Owner.Device, outcome.Owner);
        Assert.Equal([1, 1, 2, 3, 3], outcome.Findings.Select(placed => placed.Scenario.Attempt));
    }

    [Fact]
    public void A_check_that_no_scenario_decides_is_red_even_when_the_others_of_its_requirement_passed()
    {
        var outcome = Conclude(Scenario(("must-first", Verdict.Passed), ("should-check", Verdict.Passed), ("may-check", Verdict.Passed)));
        Assert.Equal(Verdict.NotTestable, outcome.Verdict);
        Assert.Equal(Owner.Harness, outcome.Requirements[0].Owner);
        Assert.Equal("no scenario came to decide must-second", outcome.Requirements[0].Why);
    }

    [Fact]
    public void What_one_check_proved_does_not_prove_what_another_could_nowhere_see()
    {
        var outcome = Conclude(Scenario(("must-first", Verdict.Passed), ("must-second", Verdict.NotObservable), ("should-check", Verdict.Passed), ("may-check", Verdict.Passed)));
        Assert.Equal((Verdict.NotObservable, "that"), (outcome.Requirements[0].Verdict, outcome.Requirements[0].Why));
        Assert.Equal(Verdict.Passed, outcome.Verdict);
    }

    [Fact]
    public void A_check_that_was_seen_in_one_scenario_is_seen()
    {
        var outcome = Conclude(AllPassed, Scenario(("must-second", Verdict.NotObservable)));
        Assert.Equal(Verdict.Passed, outcome.Requirements[0].Verdict);
    }

    [Fact]
    public void A_scenario_that_was_never_reached_proves_no_check_that_cannot_be_seen()
    {
        var declared = new Declaration(["phone"], [Aspect.Apdu]);
        var requirement = All.Requirements[0] with { Needs = [Aspect.Touch, Aspect.Apdu], Checks = [All.Requirements[0].Checks[0] with { Needs = [Aspect.Apdu] }, All.Requirements[0].Checks[1]] };
        var conclusion = new RunConclusion { Catalogue = new([requirement]), IsFiltered = true, Declared = declared, Today = Today };

        var outcome = conclusion.Of([Scenario(("must-first", Verdict.Passed))]).Requirements[0];

        Assert.Equal((Verdict.NotObservable, "the device does not offer touch"), (outcome.Verdict, outcome.Why));
    }

    [Fact]
    public void What_a_scenario_that_ended_early_may_have_decided_is_laid_at_whoever_ended_it()
    {
        var ended = Scenario(("must-first", Verdict.NotTestable)) with { Owner = Owner.Centre };
        Assert.Equal(Owner.Centre, Conclude(ended).Requirements[1].Owner);
    }

    [Fact]
    public void What_the_filter_left_out_is_not_reached_and_does_not_fail()
    {
        var outcome = Conclude(isFiltered: true, [], Scenario(("must-first", Verdict.Passed)));
        Assert.Equal(Verdict.Passed, outcome.Verdict);
        Assert.Equal([false, true, true, false], outcome.Requirements.Select(requirement => requirement.IsNotReached));
        Assert.Equal(["must-second"], outcome.Requirements[0].Undecided.Select(check => check.Id));
    }

    [Fact]
    public void What_is_not_checked_is_listed_with_its_reason_and_does_not_fail()
    {
        var outcome = Conclude(AllPassed).Requirements[3];
        Assert.True(outcome.IsNotChecked);
        Assert.Null(outcome.Verdict);
        Assert.Equal("nobody can see it", outcome.Requirement.NotChecked);
    }

    [Fact]
    public void What_is_not_in_the_set_is_not_applicable()
    {
        var set = new RequirementSet("2025-09", "one", [], new Dictionary<string, string> { ["A-MUST"] = "" });
        var conclusion = new RunConclusion { Catalogue = All.For(set), IsFiltered = false, Today = Today };
        var outcome = conclusion.Of([Scenario(("must-first", Verdict.Passed), ("must-second", Verdict.Passed))]);
        Assert.Equal([Verdict.Passed, Verdict.NotApplicable, Verdict.NotApplicable, Verdict.NotApplicable], outcome.Requirements.Select(requirement => requirement.Verdict));
        Assert.Equal("it is not in the set 2025-09", outcome.Requirements[1].Why);
    }

    [Fact]
    public void What_the_device_does_not_declare_is_not_applicable_even_where_no_scenario_said_so()
    {
        var conclusion = new RunConclusion { Catalogue = All, IsFiltered = false, Declared = new Declaration(["pin"], []), Today = Today };
        var outcome = conclusion.Of([Scenario(("must-first", Verdict.Passed), ("must-second", Verdict.Passed), ("should-check", Verdict.Passed))]);
        Assert.Equal(Verdict.NotApplicable, outcome.Requirements[2].Verdict);
        Assert.Equal("the device does not declare the capability \"phone\"", outcome.Requirements[2].Why);
        Assert.Equal(Verdict.Passed, outcome.Verdict);
    }
}
