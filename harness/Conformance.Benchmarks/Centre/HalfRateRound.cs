using Conformance.Benchmarks.Measurement;
using Conformance.Load.Latency;
using Conformance.Load.Results;

namespace Conformance.Benchmarks.Centre;

/// <summary>A round at half of what the centre could do just before, inquiries arriving by chance.</summary>
/// <param name="PerSecond">That half, in inquiries a second.</param>
/// <param name="Result">What came of it.</param>
internal sealed record HalfRateRound(double PerSecond, LoadResult Result)
{
    private bool IsValid => LoadVerdict.Of(Result).IsValid;

    /// <summary>What is told of the rounds. Those in which the generator was late are void, and where they are half or more no p99 is told.</summary>
    public static IEnumerable<Row> Rows(IReadOnlyList<HalfRateRound> rounds)
    {
        var valid = rounds.Where(round => round.IsValid).ToList();
        yield return new("one at a time: half of the centre's rate just before, arriving by chance", Median(rounds, round => round.PerSecond), "inquiries/s");
        if (2 * valid.Count > rounds.Count)
        {
            yield return new("one at a time: full inquiry then, from the moment that was meant, p99", Median(valid, round => P99(round.Result.Figures.FromDue)), "ms");
            yield return new("the same p99 of all these rounds together", P99(Together(valid, figures => figures.FromDue)), "ms");
        }

        yield return new("lateness of the generator then, p99", P99(Together(rounds, figures => figures.Lateness)), "ms");
        yield return new("rounds that are void, since the generator was late", rounds.Count - valid.Count, $"of {rounds.Count}");
    }

    private static LatencyHistogram Together(IEnumerable<HalfRateRound> rounds, Func<LoadFigures, LatencyHistogram> figures)
    {
        var sum = new LatencyHistogram();
        foreach (var round in rounds)
        {
            sum.Add(figures(round.Result.Figures));
        }

        return sum;
    }

    private static double P99(LatencyHistogram histogram) => histogram.Quantile(0.99).TotalMilliseconds;

    private static double Median(IEnumerable<HalfRateRound> rounds, Func<HalfRateRound, double> figure) => new Samples(rounds.Select(figure)).Median;
}
