using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Requirements;
using Conformance.Reporting.Matrix;
using Conformance.Steps.Matrix;

namespace Conformance.Cli.Matrix;

/// <summary>One "conformance matrix" from options to exit code.</summary>
internal sealed class MatrixSession(TimeProvider time, TextWriter output)
{
    private const int SlowestShown = 3;

    public async Task<int> RunAsync(MatrixOptions options)
    {
        var started = time.GetUtcNow();
        var input = MatrixInput.Read();
        var plan = input.Plan(options);
        var coverage = CoverageFile.Read(input.CoverageFile);
        if (await RunGoodAsync(input, coverage, options.Check) is not { } good)
        {
            return ExitCodes.Failed;
        }

        var isWhole = options is { Check: null, Device: null, Sample: null };
        var columns = await RunAsync(input, coverage, plan);
        var seconds = (int)(time.GetUtcNow() - started).TotalSeconds;
        var matrix = new KillMatrix(LogHeader.ThisBuild, MatrixInput.BenchSeed, started, seconds, isWhole, good, columns);
        Keep(options.Folder, matrix, input);
        return Conclude(options, matrix);
    }

    private async Task<IReadOnlyList<GoodDevice>?> RunGoodAsync(MatrixInput input, Coverage coverage, string? check)
    {
        await using var bench = await input.StartBenchAsync(time);
        // One check is asked in few scenarios, and in no other can a good device be bad at it. A check that is not in coverage.csv may be in any.
        var asked = check is null ? [] : coverage.Of(check).Rows;
        var good = await GoodRun.RunAsync(bench, asked is [] ? bench.Scenarios : [.. asked.Select(row => row.Scenario)], TrialBench.Devices);
        var problems = asked is [] ? good.Problems(input.Catalogue, input.Book, coverage) : good.Problems(input.Catalogue, input.Book, coverage, check!);
        foreach (var problem in problems)
        {
            output.WriteLine(problem);
        }

        if (problems.Count > 0)
        {
            output.WriteLine("No defect was tried: the good devices have to pass first, with the evidence that coverage.csv holds ('conformance coverage').");
            return null;
        }

        foreach (var device in good.Devices())
        {
            output.WriteLine($"good device {device.Model} passed {device.Scenarios} scenarios with {device.Checks} checks");
        }

        return good.Devices();
    }

    private async Task<IReadOnlyList<Column>> RunAsync(MatrixInput input, Coverage coverage, MatrixPlan plan)
    {
        await using var bench = await input.StartBenchAsync(time);
        var runner = new MatrixRunner(input.Catalogue, input.Book, coverage, bench);
        var columns = new List<Column>();
        foreach (var planned in plan.Columns)
        {
            columns.Add(await runner.RunAsync(planned));
            Print(columns[^1], columns.Count, plan.Columns.Count);
        }

        return columns;
    }

    private void Print(Column column, int number, int of)
    {
        output.WriteLine($"[{number,3}/{of}] {column.Device,-32} {MatrixWords.Counts(column.Cells)}; {column.Milliseconds / 1000.0:0.0} s");
        foreach (var problem in column.Problems())
        {
            output.WriteLine($"    {problem}");
        }

        output.Flush();
    }

    private static void Keep(string folder, KillMatrix matrix, MatrixInput input)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "matrix.json"), MatrixFile.Write(matrix));
            File.WriteAllText(Path.Combine(folder, "matrix.html"), new MatrixPage(input.Catalogue, input.Book, matrix).Write());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folder}: {fault.Message}", "choose another folder with --out");
        }
    }

    private int Conclude(MatrixOptions options, KillMatrix matrix)
    {
        var problems = matrix.Problems().Count();
        foreach (var (device, cell) in matrix.Slowest(SlowestShown))
        {
            output.WriteLine($"slowest: {device} × {cell.Check}, {cell.Milliseconds / 1000.0:0.0} s");
        }

        var draw = options.Sample is null ? "" : $", drawn with seed {options.Seed}";
        output.WriteLine($"{matrix.Columns.Sum(column => column.Cells.Count)} pairs{draw} in {matrix.Seconds} s: {MatrixWords.Counts([.. matrix.Columns.SelectMany(column => column.Cells)])}");
        output.WriteLine(problems == 0 ? "everything as expected" : $"{problems} not as expected");
        output.WriteLine($"page in {Path.Combine(options.Folder, "matrix.html")}");
        return problems == 0 ? ExitCodes.Passed : ExitCodes.Failed;
    }
}
