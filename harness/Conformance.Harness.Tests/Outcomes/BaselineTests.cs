using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Waivers;
using static Conformance.Harness.Tests.Outcomes.SmallCatalogue;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class BaselineTests
{
    private static readonly Acceptance First = new("one.feature", "First", "must-first", Verdict.Failed);

    private static ScenarioOutcome Good { get; } = AllPassed with { Title = "Good" };

    [Theory]
    [InlineData(Verdict.Failed)]
    [InlineData(Verdict.NotTestable)]
    public void What_was_accepted_and_comes_out_as_it_did_is_listed_and_fails_nothing(Verdict verdict)
    {
        var outcome = Compare([First with { Verdict = verdict }], Good, Scenario(("must-first", verdict)));
        Assert.Equal((Verdict.Passed, verdict, true), (outcome.Verdict, outcome.Requirements[0].Verdict!.Value, outcome.Requirements[0].IsAccepted));
        Assert.Equal(AcceptanceState.Holds, Assert.Single(outcome.Acceptances).State);
    }

    [Fact]
    public void A_new_failure_fails_also_beside_an_accepted_one_of_its_requirement()
    {
        var outcome = Compare([First], Good, Scenario(("must-first", Verdict.Failed)), Scenario(("must-second", Verdict.Failed)) with { Title = "Second" });
        Assert.Equal((Verdict.Failed, false), (outcome.Verdict, outcome.Requirements[0].IsAccepted));
        Assert.Equal(Verdict.Failed, Compare([First], Good, Scenario(("must-first", Verdict.Failed)), Scenario(("must-first", Verdict.Failed)) with { Title = "Second" }).Verdict);
    }

    [Fact]
    public void An_acceptance_that_nothing_needs_fails_the_run_and_says_why()
    {
        Stale("it is Passed now", First, Good, Scenario(("must-first", Verdict.Passed)));
        Stale("it is NotTestable now", First, Good, Scenario(("must-first", Verdict.NotTestable)));
        Stale("there is no such check any more", First with { Check = "gone" }, Good);
        Stale("there is no such scenario any more", First with { Scenario = "Gone" }, Good);
        Stale("the scenario is not for this device any more", First, Good, Scenario());
        Stale("the scenario does not decide it any more", First, Good, Scenario(("must-second", Verdict.Passed)));
        Stale("it is decided now, or does not apply", new(null, null, "must-first", Verdict.NotTestable), Good);
    }

    [Fact]
    public void What_the_filter_left_out_or_an_earlier_failure_kept_the_run_from_is_not_reached()
    {
        Assert.Equal((AcceptanceState.NotReached, "the filter left the scenario out"), State(Compare([First], Good)));
        Assert.Equal((AcceptanceState.NotReached, "the scenario ended before it"), State(Compare([First], Good, Scenario(("must-second", Verdict.Failed)))));
        var filtered = new RunConclusion { Catalogue = All, IsFiltered = true, Today = Today, Known = Known, Baseline = Of(new Acceptance(null, null, "may-check", Verdict.NotTestable)) };
        Assert.Equal((AcceptanceState.NotReached, "a filter decides what is decided"), State(filtered.Of([Scenario(("must-first", Verdict.Passed))])));
    }

    [Fact]
    public void Accepted_is_what_was_found_and_what_was_not_decided_but_not_what_is_waived()
    {
        ScenarioOutcome[] run = [Scenario(("must-first", Verdict.Failed)), Scenario(("may-check", Verdict.NotTestable)) with { Title = "Second" }, Scenario(("must-first", Verdict.Failed)) with { Attempt = 2 }];
        var waived = new RunConclusion { Catalogue = All, IsFiltered = false, Today = Today, Waivers = [new Waiver("A-MAY", "why", "who", Today)] };
        var after = Baseline.Empty("model-a").After(waived.Of(run));
        Assert.Equal([new(null, null, "should-check", Verdict.NotTestable), First], after.Accepted);

        var unwaived = Baseline.Empty("model-a").After(Compare([], run));
        Assert.Equal(3, unwaived.Accepted.Count);
        Assert.Equal(Verdict.Passed, new RunConclusion { Catalogue = All, IsFiltered = false, Today = Today, Known = Known, Baseline = unwaived }.Of(run).Verdict);
    }

    [Fact]
    public void Accepting_keeps_what_was_not_reached_and_drops_what_is_stale()
    {
        var left = First with { Scenario = "Second" };
        Assert.Equal([left], Of(First, left).After(Compare([First, left], Good, Scenario(("must-first", Verdict.Passed)))).Accepted);
    }

    [Fact]
    public void Acceptances_of_everything_make_neither_an_empty_chair_pass_nor_a_broken_bench()
    {
        var nothing = Scenario([.. Checks.Select(check => (check.Id, Verdict.NotTestable))]);
        var all = Baseline.Empty("model-a").After(Compare([], nothing));
        Assert.Equal(Verdict.NotTestable, Compare(all.Accepted, nothing).Verdict);
        Assert.Equal(Verdict.HarnessFault, Compare([First], Good, Scenario(("must-first", Verdict.HarnessFault))).Verdict);
        Assert.Empty(Baseline.Empty("model-a").After(Compare([], Good, Scenario(("must-first", Verdict.HarnessFault)))).Accepted);
    }

    private static HashSet<(string File, string Title)> Known { get; } = [("one.feature", "First"), ("one.feature", "Second"), ("one.feature", "Good")];

    private static void Stale(string why, Acceptance acceptance, params ScenarioOutcome[] run)
    {
        var outcome = Compare([acceptance], run);
        Assert.Equal((AcceptanceState.Stale, why), State(outcome));
        Assert.Equal(Verdict.Failed, outcome.Verdict);
    }

    private static (AcceptanceState State, string? Why) State(RunOutcome outcome) => Assert.Single(outcome.Acceptances) is var one ? (one.State, one.Why) : default;

    private static Baseline Of(params IReadOnlyList<Acceptance> accepted) => new(Baseline.CurrentSchema, "model-a", accepted);

    private static RunOutcome Compare(IReadOnlyList<Acceptance> accepted, params ScenarioOutcome[] run) =>
        new RunConclusion { Catalogue = All, IsFiltered = false, Today = Today, Known = Known, Baseline = Of(accepted) }.Of(run);
}
