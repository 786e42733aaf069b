using System.Globalization;
using Conformance.Load.Files;

namespace Conformance.Load.Results;

/// <summary>A result over time as CSV, one line a slice, for whoever draws plots of their own.</summary>
public static class ResultCsv
{
    private static readonly double[] Shares = [0.5, 0.9, 0.99, 0.999];

    /// <summary>Writes it.</summary>
    /// <exception cref="Bench.BenchFaultException">The file cannot be written.</exception>
    public static void Write(string file, LoadResult result) => StrictJson.Write(file, string.Join('\n', Lines(result.Figures)) + "\n");

    private static IEnumerable<string> Lines(LoadFigures figures) =>
    [
        "second,planned,started,answered,errors,p50_ms,p90_ms,p99_ms,p999_ms,max_ms",
        .. figures.Slices.Select((slice, index) => Line(figures, slice, index)),
    ];

    private static string Line(LoadFigures figures, LoadSlice slice, int index) => string.Join(
        ',',
        new[] { index * figures.SliceLength.TotalSeconds, slice.Planned, slice.Started, slice.Answered, slice.Errors }
            .Concat(Shares.Select(share => slice.FromDue.Quantile(share).TotalMilliseconds))
            .Append(slice.FromDue.Largest.TotalMilliseconds)
            .Select(value => value.ToString("0.####", CultureInfo.InvariantCulture)));
}
