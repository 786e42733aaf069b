using System.Diagnostics;
using System.Globalization;
using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Reporting.Matrix;
using Conformance.Steps.Matrix;

namespace Conformance.Cli.Matrix;

/// <summary>Runs the parts of a whole matrix side by side, each in a process of its own, and puts them together.</summary>
internal sealed class MatrixParts(int count, TextWriter output)
{
    private readonly TextWriter _output = TextWriter.Synchronized(output);

    public async Task<IReadOnlyList<Column>> RunAsync(MatrixPlan plan)
    {
        var folder = Directory.CreateTempSubdirectory("conformance-matrix-");
        try
        {
            var parts = await Task.WhenAll(Enumerable.Range(1, count).Select(number => RunAsync(number, Path.Combine(folder.FullName, number.ToString(CultureInfo.InvariantCulture)))));
            var columns = parts.SelectMany(part => part.Columns).ToDictionary(column => column.Device);
            return [.. plan.Columns.Select(planned => columns[planned.Device])];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<KillMatrix> RunAsync(int number, string folder)
    {
        using var process = Process.Start(Start(number, folder))!;
        var relayed = RelayAsync(process.StandardOutput, number);
        var complaint = await process.StandardError.ReadToEndAsync();
        await relayed;
        await process.WaitForExitAsync();
        return process.ExitCode is ExitCodes.Passed or ExitCodes.Failed
            ? MatrixFile.Read(Path.Combine(folder, "matrix.json"))
            : throw new BenchFaultException(
                Owner.Harness,
                string.Create(CultureInfo.InvariantCulture, $"part {number} of the matrix ended with exit code {process.ExitCode}: {complaint.Trim()}"),
                string.Create(CultureInfo.InvariantCulture, $"run it alone: 'conformance matrix --part {number}/{count}'"));
    }

    private ProcessStartInfo Start(int number, string folder)
    {
        var program = typeof(MatrixParts).Assembly.Location;
        string[] arguments = [program, "matrix", "--part", string.Create(CultureInfo.InvariantCulture, $"{number}/{count}"), "--out", folder];
        return new("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
    }

    private async Task RelayAsync(StreamReader lines, int number)
    {
        while (await lines.ReadLineAsync() is { } line)
        {
            // The rest of what a part says is said again for the whole.
            if (line.StartsWith('[') || line.StartsWith("    ", StringComparison.Ordinal))
            {
                await _output.WriteLineAsync(line.StartsWith('[') ? $"part {number} {line}" : line);
            }
        }
    }
}
