using System.CommandLine;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Matrix;

/// <summary>conformance matrix: every check against every seeded defect.</summary>
internal static class MatrixCommand
{
    public static Command Create(TimeProvider time)
    {
        var folder = new Option<string>("--out") { Description = "Folder for matrix.html and matrix.json", DefaultValueFactory = _ => "conformance-matrix" };
        var check = new Option<string?>("--check") { Description = "Only this check ('conformance list checks')" };
        var defect = new Option<string?>("--defect") { Description = "Only this defect or impostor ('conformance list defects')" };
        var sample = NumberOption.Whole("--sample", "Each check's own defects, and so many of the other pairs, drawn at random", 0, int.MaxValue);
        var seed = NumberOption.Seed("Seed of the draw");
        var command = new Command("matrix", "Tries every check with every seeded defect and impostor, and makes a page of it") { folder, check, defect, sample, seed };
        command.SetAction(parsed => new MatrixSession(time, Console.Out).RunAsync(new(
            parsed.GetValue(folder)!,
            parsed.GetValue(check),
            parsed.GetValue(defect),
            parsed.GetValue(sample),
            parsed.GetValue(seed))));
        return command;
    }
}
