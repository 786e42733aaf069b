using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Steps.Benching;

namespace Conformance.Cli.Output;

/// <summary>Prints a run: one line per scenario as it ends, then what the run came to.</summary>
internal sealed class RunPrinter(TextWriter output, int total)
{
    private readonly SortedDictionary<Verdict, int> _counts = [];
    private readonly List<(ScenarioResult Result, int Attempt, int Seed)> _bad = [];
    private int _ended;
    private int _checks;

    /// <summary>A scenario ended.</summary>
    public void Ended(ScenarioResult result, int attempt, int seed)
    {
        _ended++;
        _checks += result.Findings.Count;
        _counts[result.Verdict] = _counts.GetValueOrDefault(result.Verdict) + 1;
        output.WriteLine($"[{_ended,3}/{total}] {result.Verdict,-13} {result.Case.File}  {result.Case.Title}{Again(attempt, seed)}");
        if (!result.Verdict.IsGood())
        {
            _bad.Add((result, attempt, seed));
        }
    }

    /// <summary>The run ended.</summary>
    /// <param name="context">What was run on what, for instance "reader model-a, device simulated, binding in-process, seed 1".</param>
    /// <param name="outcome">What it came to.</param>
    public void Summary(string context, RunOutcome outcome)
    {
        output.WriteLine();
        output.WriteLine($"{outcome.Verdict}: {context}");
        output.WriteLine($"{_ended} scenarios, {_checks} checks: {string.Join(", ", _counts.Select(count => $"{count.Value} {count.Key}"))}");
        var summary = new RunSummary(output, outcome);
        summary.Levels();
        var accepted = outcome.Acceptances.Where(acceptance => acceptance.State == AcceptanceState.Holds).Select(acceptance => acceptance.Acceptance).ToHashSet();
        foreach (var (result, attempt, seed) in _bad.Where(bad => !IsAccepted(bad.Result, accepted)))
        {
            output.WriteLine();
            new FailureText(output, outcome).Explain(result, Again(attempt, seed));
        }

        summary.Unproven();
        summary.Waivers();
        summary.Acceptances();
        summary.NotCovered();
    }

    // A failing check ends its scenario: its last finding is what is wrong with it.
    private static bool IsAccepted(ScenarioResult result, HashSet<Acceptance> accepted) =>
        result.Fault is null && result.Findings is [.., var last] && accepted.Contains(new(result.Case.File, result.Case.Title, last.Check.Id, last.Verdict));

    private static string Again(int attempt, int seed) => attempt > 1 ? $" (attempt {attempt}, seed {seed})" : "";
}
