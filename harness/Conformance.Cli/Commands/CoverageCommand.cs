using System.CommandLine;
using Conformance.Bench.Requirements;
using Conformance.Cli.Matrix;
using Conformance.Steps.Matrix;

namespace Conformance.Cli.Commands;

/// <summary>conformance coverage: which scenario decides which check, made from a run of the good devices.</summary>
internal static class CoverageCommand
{
    public static Command Create(TimeProvider time)
    {
        var write = new Option<bool>("--write") { Description = "Write features/requirements/coverage.csv instead of comparing with it" };
        var command = new Command("coverage", "Runs the good devices and compares what was decided with coverage.csv") { write };
        command.SetAction(async parsed => await RunAsync(time, parsed.GetValue(write), Console.Out));
        return command;
    }

    private static async Task<int> RunAsync(TimeProvider time, bool write, TextWriter output)
    {
        var input = MatrixInput.Read();
        await using var bench = await input.StartBenchAsync(time);
        var good = await GoodRun.RunAsync(bench, bench.Scenarios, TrialBench.Devices);
        var actual = good.Covered(input.Catalogue, input.Book);
        if (write)
        {
            File.WriteAllText(input.CoverageFile, CoverageFile.Write(actual));
        }

        var problems = good.Problems(input.Catalogue, input.Book, CoverageFile.Read(input.CoverageFile));
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        output.WriteLine($"{actual.Rows.Count} decisions of {actual.Rows.Select(row => row.Check).Distinct().Count()} checks in {actual.Rows.Select(row => row.Scenario).Distinct().Count()} scenarios");
        output.WriteLine(problems is [] ? $"{input.CoverageFile} holds" : "after looking at every line: 'conformance coverage --write' makes coverage.csv again");
        return problems is [] ? ExitCodes.Passed : ExitCodes.Failed;
    }
}
