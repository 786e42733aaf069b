using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;
using static Conformance.Harness.Tests.Outcomes.SmallCatalogue;

namespace Conformance.Harness.Tests.Outcomes;

public sealed class RunConclusionProperties
{
    private const ulong Seed = 20_251_001;
    private readonly Config _config;

    public RunConclusionProperties(ITestOutputHelper output)
    {
        output.WriteLine($"FsCheck seed {Seed}, 1");
        _config = Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(Seed, 1);
    }

    [Fact]
    public void Another_attempt_at_what_was_decided_before_never_makes_a_run_better() =>
        Check(Runs(), Attempts(), (run, attempt) =>
        {
            var all = run.Append(AllPassed).ToArray();
            return Conclude([.. all, attempt]).Verdict >= Conclude(all).Verdict;
        });

    [Fact]
    public void Another_bad_finding_never_makes_a_run_better() =>
        Check(Runs(), Attempts(), (run, attempt) =>
        {
            var bad = attempt with { Findings = [.. attempt.Findings.Where(finding => !finding.Verdict.IsGood())] };
            return Conclude([.. run, bad]).Verdict >= Conclude([.. run]).Verdict;
        });

    [Fact]
    public void No_verdict_of_a_requirement_gets_better_by_another_attempt() =>
        Check(Runs(), Attempts(), (run, attempt) =>
        {
            var (before, after) = (Conclude([.. run]), Conclude([.. run, attempt]));
            return before.Requirements.Zip(after.Requirements).All(pair =>
                pair.First.Findings is [] || pair.First.Undecided is not [] || pair.Second.Verdict >= pair.First.Verdict);
        });

    [Fact]
    public void The_order_of_scenarios_changes_no_verdict() =>
        Check(Runs(), Attempts(), (run, attempt) =>
        {
            var (forth, back) = (Conclude([.. run, attempt]), Conclude([attempt, .. run.Reverse()]));
            return forth.Verdict == back.Verdict
                && forth.Requirements.Select(outcome => outcome.Verdict).SequenceEqual(back.Requirements.Select(outcome => outcome.Verdict));
        });

    [Fact]
    public void A_run_that_passes_has_every_MUST_met_or_out_of_the_devices_scope() =>
        Check(Runs(), Attempts(), (run, attempt) =>
        {
            var outcome = Conclude([.. run, attempt]);
            return !outcome.Verdict.IsGood()
                || outcome.Requirements.Where(requirement => requirement.Requirement == Must).All(requirement => requirement.Verdict <= Verdict.Attested);
        });

    private void Check(Gen<ScenarioOutcome[]> runs, Gen<ScenarioOutcome> attempts, Func<ScenarioOutcome[], ScenarioOutcome, bool> holds) =>
        FsCheck.Check.One(_config, Prop.ForAll(
            Arb.From(from run in runs from attempt in attempts select (Run: run, Attempt: attempt)),
            generated => holds(generated.Run, generated.Attempt)));

    private static Gen<ScenarioOutcome[]> Runs() => from size in Gen.Choose(0, 5) from run in Gen.ArrayOf(Attempts(), size) select run;

    // Mostly good, or nearly every run would fail and say little.
    private static Gen<ScenarioOutcome> Attempts() =>
        from size in Gen.Choose(0, 5)
        from findings in Gen.ArrayOf(
            from check in Gen.Elements(SmallCatalogue.Checks.Select(check => check.Id).ToArray())
            from verdict in Gen.Frequency((8, Gen.Constant(Verdict.Passed)), (3, Gen.Elements(Enum.GetValues<Verdict>())))
            select (check, verdict),
            size)
        select Scenario(findings);
}
