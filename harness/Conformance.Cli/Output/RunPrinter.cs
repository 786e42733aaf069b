using Conformance.Bench.Judgement;
using Conformance.Steps.Benching;
using Conformance.Steps.Running;

namespace Conformance.Cli.Output;

/// <summary>Prints a run: one line per scenario as it ends, what was found where it did not pass, and a summary.</summary>
internal sealed class RunPrinter(TextWriter output, int total)
{
    private const int LongestExcerpt = 12;
    private readonly SortedDictionary<Verdict, int> _counts = [];
    private readonly List<ScenarioResult> _bad = [];
    private int _ended;
    private int _checks;

    /// <summary>A scenario ended.</summary>
    public void Ended(ScenarioResult result)
    {
        _ended++;
        _checks += result.Findings.Count;
        _counts[result.Verdict] = _counts.GetValueOrDefault(result.Verdict) + 1;
        output.WriteLine($"[{_ended,3}/{total}] {result.Verdict,-13} {result.Case.File}  {result.Case.Title}");
        if (!result.Verdict.IsGood())
        {
            _bad.Add(result);
        }
    }

    /// <summary>The run ended.</summary>
    /// <param name="context">What was run on what, for instance "reader model-a, device simulated, binding in-process, seed 1".</param>
    public void Summary(string context)
    {
        foreach (var result in _bad)
        {
            output.WriteLine();
            Explain(result);
        }

        output.WriteLine();
        output.WriteLine(context);
        output.WriteLine($"{_ended} scenarios, {_checks} checks: {string.Join(", ", _counts.Select(count => $"{count.Value} {count.Key}"))}");
    }

    private void Explain(ScenarioResult result)
    {
        output.WriteLine($"{result.Verdict}: {result.Case.Title}");
        output.WriteLine($"  at        {result.Case.File}:{result.Case.Line}");
        if (result.Fault is { } fault)
        {
            output.WriteLine($"  broke     {fault.ReplaceLineEndings("\n            ")}");
        }

        foreach (var finding in result.Findings.Where(finding => !finding.Verdict.IsGood()))
        {
            output.WriteLine($"  to do     {finding.Check.Remedy.En}");
            output.WriteLine($"            {finding.Check.Remedy.Ja}");
            output.WriteLine($"  required  {finding.Requirement.Id} ({Words.Of(finding.Requirement.Level)}; {string.Join(", ", finding.Requirement.Facts)}): {finding.Requirement.Statement.En}");
            output.WriteLine($"  check     {finding.Check.Id}: {finding.Check.Statement.En}");
            output.WriteLine($"  expected  {finding.Expected}");
            output.WriteLine($"  seen      {finding.Seen}");
            output.WriteLine($"  owner     {finding.Owner}");
            foreach (var entry in finding.Evidence.Take(LongestExcerpt))
            {
                output.WriteLine($"  log       {entry}");
            }
        }
    }
}
