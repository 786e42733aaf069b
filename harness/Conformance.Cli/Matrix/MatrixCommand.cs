using System.CommandLine;
using System.Globalization;

namespace Conformance.Cli.Matrix;

/// <summary>conformance matrix: every check against every seeded defect.</summary>
internal static class MatrixCommand
{
    public static Command Create(TimeProvider time)
    {
        var folder = new Option<string>("--out") { Description = "Folder for matrix.html and matrix.json", DefaultValueFactory = _ => "conformance-matrix" };
        var check = new Option<string?>("--check") { Description = "Only this check ('conformance list checks')" };
        var defect = new Option<string?>("--defect") { Description = "Only this defect or impostor ('conformance list defects')" };
        var sample = new Option<int?>("--sample") { Description = "Each check's own defects, and so many of the other pairs, drawn at random" };
        var seed = new Option<int>("--seed") { Description = "Seed of the draw", DefaultValueFactory = _ => 1 };
        var part = new Option<string?>("--part") { Description = "One part of several that run side by side, for instance 1/2" };
        part.Validators.Add(result =>
        {
            if (Part(result.GetValueOrDefault<string?>()) is null)
            {
                result.AddError("--part takes a part and the number of parts, for instance 1/2");
            }
        });
        var command = new Command("matrix", "Tries every check with every seeded defect and impostor, and makes a page of it") { folder, check, defect, sample, seed, part };
        command.SetAction(parsed => new MatrixSession(time, Console.Out).RunAsync(new(
            parsed.GetValue(folder)!,
            parsed.GetValue(check),
            parsed.GetValue(defect),
            parsed.GetValue(sample),
            parsed.GetValue(seed),
            Part(parsed.GetValue(part)))));
        return command;
    }

    private static (int Number, int Of)? Part(string? text) =>
        text?.Split('/') is [var first, var second]
        && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
        && number >= 1 && number <= of
            ? (number, of)
            : null;
}
