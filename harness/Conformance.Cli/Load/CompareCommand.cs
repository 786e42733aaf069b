using Conformance.Bench;
using Conformance.Bench.Judgement;
using Conformance.Load.Results;

namespace Conformance.Cli.Load;

/// <summary>conformance load compare: whether the second result is better or worse than the first, or whether that cannot be told.</summary>
internal static class CompareCommand
{
    public static int Run((string File, LoadResult Result) first, (string File, LoadResult Result) second, TextWriter output)
    {
        foreach (var (file, result) in new[] { first, second })
        {
            if (LoadVerdict.Of(result) is { IsValid: false } verdict)
            {
                throw new BenchFaultException(Owner.Configuration, $"{file}: this run is void, {string.Join("; ", verdict.Void)}", "compare runs that are not; no figure of a void run may be used");
            }
        }

        output.WriteLine($"A {Name(first)}\nB {Name(second)}");
        output.WriteLine($"{"",-38}{"A, 95 % interval",-34}{"B, 95 % interval",-34}B is");
        var rows = LoadComparison.Of(first.Result, second.Result).Rows;
        foreach (var row in rows)
        {
            output.WriteLine($"{row.Name,-38}{Text(row.First, row.Unit),-34}{Text(row.Second, row.Unit),-34}{row.Word}");
        }

        return rows.Any(row => row.Word == "worse") ? ExitCodes.Failed : ExitCodes.Passed;
    }

    private static string Name((string File, LoadResult Result) one) =>
        FormattableString.Invariant($"{one.File}: {one.Result.Plan.Profile.Name} at {one.Result.Plan.PerSecond:0.###} a second, {one.Result.Plan.Target}");

    private static string Text(Interval interval, string unit) => FormattableString.Invariant($"{interval.Value:0.###} {unit} ({interval.Low:0.###} to {interval.High:0.###})");
}
