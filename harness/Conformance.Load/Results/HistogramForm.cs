using Conformance.Load.Latency;

namespace Conformance.Load.Results;

/// <summary>A histogram in a file: the classes that hold something, and how many each. Times are in ticks of 100 ns.</summary>
internal sealed record HistogramForm(long Smallest, long Largest, IReadOnlyList<long> Classes, IReadOnlyList<long> Counts)
{
    public static HistogramForm Of(LatencyHistogram histogram)
    {
        var filled = histogram.Filled().ToArray();
        return new(histogram.Smallest.Ticks, histogram.Largest.Ticks, [.. filled.Select(one => (long)one.Class)], [.. filled.Select(one => one.Count)]);
    }

    /// <summary>Null when it is none.</summary>
    public LatencyHistogram? Restore() => LatencyHistogram.Restore(Classes, Counts, Smallest, Largest);
}
