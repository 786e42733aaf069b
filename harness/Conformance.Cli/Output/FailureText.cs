using Conformance.Bench.Judgement;
using Conformance.Bench.Outcomes;
using Conformance.Steps.Benching;
using NodaTime.Text;

namespace Conformance.Cli.Output;

/// <summary>Says of one scenario that did not pass what to do about it, and shows the proof below.</summary>
internal sealed class FailureText(TextWriter output, RunOutcome outcome)
{
    private const int LongestExcerpt = 12;

    /// <summary>Prints it.</summary>
    /// <param name="result">The scenario.</param>
    /// <param name="again">Which attempt it was, unless the first.</param>
    public void Explain(ScenarioResult result, string again)
    {
        output.WriteLine($"{result.Verdict}: {result.Case.Title}{again}");
        output.WriteLine($"  at        {result.Case.File}:{result.Case.Line}");
        if (result.Fault is { } fault)
        {
            output.WriteLine($"  broke     {fault.ReplaceLineEndings("\n            ")}");
        }

        foreach (var finding in result.Findings.Where(finding => !finding.Verdict.IsGood()))
        {
            Explain(finding);
        }
    }

    private void Explain(Finding finding)
    {
        output.WriteLine($"  to do     {finding.Remedy.En}");
        output.WriteLine($"            {finding.Remedy.Ja}");
        output.WriteLine($"  required  {finding.Requirement.Id} ({Words.Of(finding.Requirement.Level)}; {string.Join(", ", finding.Requirement.Facts)}): {finding.Requirement.Statement.En}");
        if (outcome.Requirements.FirstOrDefault(requirement => requirement.Requirement.Id == finding.Requirement.Id)?.Waiver is { } waiver)
        {
            output.WriteLine($"  waived    until {LocalDatePattern.Iso.Format(waiver.LastDay)} by {waiver.Owner}: {waiver.Reason}");
        }

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
