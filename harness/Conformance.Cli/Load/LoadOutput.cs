using Conformance.Load.Latency;
using Conformance.Load.Pages;
using Conformance.Load.Results;

namespace Conformance.Cli.Load;

/// <summary>Tells a result: in a folder, to a person, and to scripts.</summary>
internal static class LoadOutput
{
    public const string ResultFile = "result.json";

    public static void Write(string folder, LoadResult result)
    {
        LoadResultFile.Write(Path.Combine(folder, ResultFile), result);
        ResultCsv.Write(Path.Combine(folder, "result.csv"), result);
        ResultPage.Write(Path.Combine(folder, "report.html"), result);
    }

    public static void Print(TextWriter output, LoadResult result)
    {
        var (figures, verdict) = (result.Figures, LoadVerdict.Of(result));
        output.WriteLine(FormattableString.Invariant($"{result.Plan.Profile.Name} at {result.Plan.PerSecond:0.###} a second (scale {result.Plan.Scale}), {result.Plan.Target}, seed {result.Plan.Seed}, parts {result.Parts.Count} of {result.Plan.Shards}"));
        output.WriteLine(FormattableString.Invariant($"  planned {figures.Planned} (retries {figures.Retries})  started {figures.Started}  answered {figures.Answered}  errors {figures.Errors}"));
        output.WriteLine($"  from the moment that was meant  {Quantiles(figures.FromDue)}");
        output.WriteLine($"  from the actual start           {Quantiles(figures.FromStart)}");
        output.WriteLine($"  lateness of the generator       {Quantiles(figures.Lateness)}");
        foreach (var (outcome, count) in figures.Outcomes.OrderByDescending(one => one.Key.IsError).ThenByDescending(one => one.Value))
        {
            output.WriteLine(FormattableString.Invariant($"    {(outcome.IsError ? "error " : "answer")} {count,10}  {outcome.Kind}"));
        }

        foreach (var objective in verdict.Objectives)
        {
            output.WriteLine($"  {(objective.Reached ? "reached" : "MISSED ")}  {objective.Objective}: {objective.Measured}");
        }

        foreach (var reason in verdict.Stopped)
        {
            output.WriteLine($"  stopped: {reason}");
        }

        foreach (var reason in verdict.Void)
        {
            output.WriteLine($"  void: {reason}");
        }

        output.WriteLine(verdict.Word switch
        {
            "passed" => "Passed: every objective was reached",
            "failed" => "Failed",
            _ => $"Void: no figure of this run may be used\n  hint: {Remedy(figures)}",
        });
    }

    /// <summary>A void run is one that could not be done.</summary>
    public static int ExitCode(LoadResult result) => LoadVerdict.Of(result) switch
    {
        { IsValid: false } => ExitCodes.CouldNotRun,
        { Passed: true } => ExitCodes.Passed,
        _ => ExitCodes.Failed,
    };

    public static string Quantiles(LatencyHistogram times) => FormattableString.Invariant(
        $"p50 {Milliseconds(times, 0.5),9:0.000}  p90 {Milliseconds(times, 0.9),9:0.000}  p99 {Milliseconds(times, 0.99),9:0.000}  p99.9 {Milliseconds(times, 0.999),9:0.000}  max {times.Largest.TotalMilliseconds,9:0.000} ms");

    private static string Remedy(LoadFigures figures) => figures.Planned == 0
        ? "ask for more a second (--rate, --scale), or for longer (--profile): in its time nothing fell due"
        : "ask for fewer a second (--rate), give more workers (--workers), or share the run out (--shard)";

    private static double Milliseconds(LatencyHistogram times, double share) => times.Quantile(share).TotalMilliseconds;
}
