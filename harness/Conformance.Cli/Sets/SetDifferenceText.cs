using Conformance.Bench.Outcomes.Impact;
using Conformance.Bench.Requirements;
using Conformance.Bench.Requirements.Changes;
using Conformance.Cli.Output;

namespace Conformance.Cli.Sets;

/// <summary>The difference of two sets in words.</summary>
internal sealed class SetDifferenceText(TextWriter output)
{
    public void Print(SetDifference difference, Coverage coverage, IReadOnlyList<AffectedRun> runs)
    {
        output.WriteLine($"{difference.Old.Name} ({difference.Old.Title})");
        output.WriteLine($"{difference.New.Name} ({difference.New.Title})");
        output.WriteLine($"{difference.Added.Count} added, {difference.Removed.Count} removed, {difference.Replaced.Count} superseded; {Documents(difference)}");
        List("added", difference.Added, coverage);
        List("removed", difference.Removed, coverage);
        Superseded(difference.Replaced);
        var checks = difference.Affected.SelectMany(requirement => requirement.Checks).ToList();
        Title($"checks affected: {checks.Count}", checks.Count);
        foreach (var check in checks)
        {
            output.WriteLine($"  {check.Id}");
        }

        var scenarios = checks.SelectMany(check => coverage.Of(check.Id).Rows).Select(row => row.Scenario).Distinct().ToList();
        Title($"scenarios affected: {scenarios.Count}", scenarios.Count);
        scenarios.ForEach(scenario => output.WriteLine($"  {scenario}"));
        foreach (var run in runs)
        {
            output.WriteLine();
            Print(run, difference);
        }
    }

    private void Superseded(IReadOnlyList<ReplacedRequirement> replaced)
    {
        Title("superseded", replaced.Count);
        foreach (var pair in replaced)
        {
            output.WriteLine($"  {pair.Old.Id} by {pair.New.Id}");
            foreach (var (name, was, now) in pair.Changes)
            {
                output.WriteLine($"    {name,-10} {(was == "" ? "none" : was)}\n    {"",-10} -> {(now == "" ? "none" : now)}");
            }
        }
    }

    private void Print(AffectedRun run, SetDifference difference)
    {
        var setting = run.Run.Setting;
        output.WriteLine($"{run.Folder}: reader {setting.Reader}, device {setting.Device}, {run.Run.Verdict} by {setting.RequirementSet ?? "the whole catalogue"}");
        if (run.Impact is not { } impact)
        {
            output.WriteLine($"  not affected: it is not by {difference.Old.Name}");
            return;
        }

        foreach (var id in impact.Lapsed)
        {
            output.WriteLine($"  counts no more     {id}");
        }

        foreach (var due in impact.Due)
        {
            output.WriteLine($"  {Word(due),-18} {due.Requirement}, {due.Check}");
            foreach (var scenario in due.RunAgain.Concat(due.JudgeAgain))
            {
                output.WriteLine($"  {"",-18}   {scenario}");
            }
        }

        output.WriteLine(impact.Due.Any(due => due.RunAgain is not [])
            ? $"  to do: conformance run --set {difference.New.Name}, on the same device"
            : impact.Due is [] && impact.Lapsed is [] ? "  not affected" : $"  to do: conformance judge --set {difference.New.Name} {run.Folder}; no scenario has to be run again");
    }

    private static string Word(DueCheck due) => due switch
    {
        { RunAgain: [], JudgeAgain: [] } => "nothing to run",
        { RunAgain: [] } => "judge again",
        _ => "run",
    };

    private void List(string title, IReadOnlyList<Requirement> requirements, Coverage coverage)
    {
        Title(title, requirements.Count);
        foreach (var requirement in requirements)
        {
            output.WriteLine($"  {requirement.Id} ({Words.Of(requirement.Level)}, {CatalogueWords.Of(requirement.Subject)}): {requirement.Statement.En}");
            output.WriteLine(requirement.Checks is []
                ? $"    not checked: {requirement.NotChecked}"
                : $"    checks: {string.Join(", ", requirement.Checks.Select(check => check.Id))}; scenarios: {coverage.ScenariosOf(requirement.Id).Count}");
        }
    }

    private void Title(string title, int count)
    {
        if (count > 0)
        {
            output.WriteLine();
            output.WriteLine(title);
        }
    }

    private static string Documents(SetDifference difference)
    {
        var added = difference.New.BasedOn.Except(difference.Old.BasedOn).Select(document => $"+{document}");
        var removed = difference.Old.BasedOn.Except(difference.New.BasedOn).Select(document => $"-{document}");
        return string.Join(" ", added.Concat(removed)) is { Length: > 0 } documents ? $"documents {documents}" : "the same documents";
    }
}
