using System.CommandLine;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Certification.Comparing;

namespace Conformance.Cli.Certificates;

/// <summary>conformance compare: certificates or runs side by side.</summary>
internal static class ComparisonCommand
{
    private const int Digits = 8;
    private const int VerdictWidth = 13;

    public static Command Create()
    {
        var folders = new Argument<string[]>("run") { Description = "Bundles of 'conformance certify', or results of 'conformance run'", Arity = new(2, 100) };
        var json = new Option<string?>("--json") { Description = "Write the comparison into this file as well" };
        var command = new Command("compare", "Sets runs side by side that were judged by one set and are of one class of observability; each cell names its evidence") { folders, json };
        command.SetAction(parsed =>
        {
            var comparison = RunComparison.Of([.. parsed.GetValue(folders)!.Select(ComparedRun.Read)]);
            if (parsed.GetValue(json) is { } file)
            {
                Write(file, comparison.ToJson());
            }

            Print(comparison, Console.Out);
            return ExitCodes.Passed;
        });
        return command;
    }

    private static void Print(RunComparison comparison, TextWriter output)
    {
        output.WriteLine($"set {comparison.Set}; {comparison.Class}");
        foreach (var (run, index) in comparison.Runs.Select((run, index) => (run, index)))
        {
            output.WriteLine(FormattableString.Invariant($"  {index + 1}: {run.Record.Verdict,-VerdictWidth} {run.Sha256[..Digits]}  {run.Name}"));
        }

        var width = comparison.Rows.Select(row => row.Requirement.Length).DefaultIfEmpty().Max();
        output.WriteLine();
        foreach (var row in comparison.Rows)
        {
            output.WriteLine($"{(row.Differs ? "*" : " ")} {row.Level,-6} {row.Requirement.PadRight(width)}  {string.Join("  ", row.Cells.Select(Text))}".TrimEnd());
        }

        output.WriteLine();
        output.WriteLine($"{comparison.Rows.Count} requirements, {comparison.Rows.Count(row => row.Differs)} of them different (*); behind each verdict the digest of the logs and findings that it was decided in. Nothing was verified: 'conformance verify' does that.");
    }

    private static string Text(ComparedCell cell) =>
        $"{(cell.Verdict is { } verdict ? verdict.ToString() : "not judged") + (cell.Waived ? " (waived)" : ""),-VerdictWidth} {cell.Evidence?[..Digits] ?? new string('-', Digits)}";

    private static void Write(string file, byte[] content)
    {
        try
        {
            File.WriteAllBytes(file, content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{file}: {fault.Message}", "name another file with --json");
        }
    }
}
