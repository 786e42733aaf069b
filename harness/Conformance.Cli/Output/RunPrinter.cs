using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Plans;
using Conformance.Steps.Benching;

namespace Conformance.Cli.Output;

/// <summary>Prints a run: one line per scenario as it ends, then what the run came to.</summary>
internal sealed class RunPrinter(TextWriter output, RunPlan plan)
{
    private readonly List<(ScenarioResult Result, PlannedScenario Planned)> _bad = [];
    private readonly int _total = plan.Own.Count();
    private int _ended;

    /// <summary>A scenario ended.</summary>
    public void Ended(ScenarioResult result, PlannedScenario planned, bool isFromLog = false)
    {
        _ended++;
        output.WriteLine($"[{_ended,3}/{_total}] {result.Verdict,-13} {result.Case.File}  {result.Case.Title}{Again(planned)}{(isFromLog ? " (from its log)" : "")}");
        Remember(result, planned);
    }

    /// <summary>Keeps what a scenario came to for the summary.</summary>
    public void Remember(ScenarioResult result, PlannedScenario planned)
    {
        if (!result.Verdict.IsGood())
        {
            _bad.Add((result, planned));
        }
    }

    /// <summary>The run ended.</summary>
    /// <param name="context">What was run on what, for instance "reader model-a, device simulated, binding in-process, seed 1".</param>
    /// <param name="outcome">What it came to.</param>
    public void Summary(string context, RunOutcome outcome)
    {
        output.WriteLine();
        output.WriteLine($"{outcome.Verdict}: {context}");
        var counts = outcome.Scenarios.GroupBy(scenario => scenario.Verdict).OrderBy(verdict => verdict.Key).Select(verdict => $"{verdict.Count()} {verdict.Key}");
        output.WriteLine($"{outcome.Scenarios.Count} scenarios, {outcome.Scenarios.Sum(scenario => scenario.Findings.Count)} checks: {string.Join(", ", counts)}");
        var summary = new RunSummary(output, outcome, plan.Setting.Shard);
        summary.Levels();
        var accepted = outcome.Acceptances.Where(acceptance => acceptance.State == AcceptanceState.Holds).Select(acceptance => acceptance.Acceptance).ToHashSet();
        foreach (var (result, planned) in _bad.Where(bad => !IsAccepted(bad.Result, accepted)))
        {
            output.WriteLine();
            new FailureText(output, outcome).Explain(result, Again(planned));
        }

        summary.Unproven();
        summary.Waivers();
        summary.Acceptances();
        summary.NotCovered();
    }

    // A failing check ends its scenario: its last finding is what is wrong with it.
    private static bool IsAccepted(ScenarioResult result, HashSet<Acceptance> accepted) =>
        result.Fault is null && result.Findings is [.., var last] && accepted.Contains(new(result.Case.File, result.Case.Title, last.Check.Id, last.Verdict));

    private static string Again(PlannedScenario planned) => planned.Attempt > 1 ? $" (attempt {planned.Attempt}, seed {planned.Seed})" : "";
}
