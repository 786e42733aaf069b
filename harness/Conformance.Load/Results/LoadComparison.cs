using Conformance.Load.Latency;

namespace Conformance.Load.Results;

/// <summary>
/// Two results side by side. A quantile's confidence interval comes from the order statistics around it (binomial, no assumption about the
/// shape): with n times, the true quantile lies between the times of ranks n·q ∓ z·√(n·q·(1−q)). Where two intervals do not overlap, the
/// difference is not chance; a share's interval is Wilson's. Times of one run depend on each other somewhat, so that intervals of short runs
/// are on the narrow side.
/// </summary>
/// <param name="Rows">What was compared.</param>
public sealed record LoadComparison(IReadOnlyList<ComparedFigure> Rows)
{
    // 95 % of a normal distribution, both sides.
    private const double Z = 1.959964;
    private static readonly double[] Shares = [0.5, 0.9, 0.99, 0.999];

    /// <summary>Compares them.</summary>
    public static LoadComparison Of(LoadResult first, LoadResult second) => new(
    [
        .. Shares.Select(share => Quantile(FormattableString.Invariant($"p{share * 100:0.###} from the moment that was meant"), first.Figures.FromDue, second.Figures.FromDue, share)),
        .. Shares.Select(share => Quantile(FormattableString.Invariant($"p{share * 100:0.###} from the actual start"), first.Figures.FromStart, second.Figures.FromStart, share)),
        new("errors", "%", Wilson(first.Figures.Errors, first.Figures.Answered), Wilson(second.Figures.Errors, second.Figures.Answered)),
    ]);

    /// <summary>A quantile in milliseconds with its interval.</summary>
    internal static Interval Quantile(LatencyHistogram times, double share)
    {
        if (times.Count == 0)
        {
            return new(double.NaN, double.NaN, double.NaN);
        }

        var spread = Z * Math.Sqrt(share * (1 - share) / times.Count);
        return new(Milliseconds(times, share - spread), Milliseconds(times, share), Milliseconds(times, share + spread));
    }

    /// <summary>A share in percent with its interval.</summary>
    internal static Interval Wilson(long errors, long all)
    {
        if (all == 0)
        {
            return new(double.NaN, double.NaN, double.NaN);
        }

        var (share, z2) = ((double)errors / all, Z * Z / all);
        var middle = (share + (z2 / 2)) / (1 + z2);
        var half = Z * Math.Sqrt((share * (1 - share) / all) + (z2 / all / 4)) / (1 + z2);
        return new(100 * Math.Max(0, middle - half), 100 * share, 100 * Math.Min(1, middle + half));
    }

    private static ComparedFigure Quantile(string name, LatencyHistogram first, LatencyHistogram second, double share) => new(name, "ms", Quantile(first, share), Quantile(second, share));

    private static double Milliseconds(LatencyHistogram times, double share) => times.Quantile(Math.Clamp(share, 0, 1)).TotalMilliseconds;
}
