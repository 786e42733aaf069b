namespace NBomber.Running;

/// <summary>Latencies counted by classes a hundredth wide, from a thousandth of a millisecond on.</summary>
internal sealed class LatencyScale
{
    private const double Least = 0.001;
    private static readonly double Step = Math.Log(1.01);
    private readonly long[] _counts = new long[2_400];
    private double _sum;
    private double _squares;
    private double _min = double.MaxValue;
    private double _max;
    private long _count;

    public void Add(double milliseconds)
    {
        _counts[Math.Clamp((int)(Math.Log(Math.Max(milliseconds, Least) / Least) / Step), 0, _counts.Length - 1)]++;
        (_sum, _squares, _count) = (_sum + milliseconds, _squares + (milliseconds * milliseconds), _count + 1);
        (_min, _max) = (Math.Min(_min, milliseconds), Math.Max(_max, milliseconds));
    }

    public Contracts.Stats.LatencyStats ToStats() => _count == 0 ? new() : new()
    {
        MinMs = _min,
        MaxMs = _max,
        MeanMs = _sum / _count,
        StdDev = Math.Sqrt(Math.Max(0, (_squares / _count) - (_sum / _count * (_sum / _count)))),
        Percent50 = Percentile(0.50),
        Percent75 = Percentile(0.75),
        Percent95 = Percentile(0.95),
        Percent99 = Percentile(0.99),
    };

    private double Percentile(double share)
    {
        var (wanted, seen, index) = ((long)Math.Ceiling(share * _count), 0L, -1);
        while (seen < wanted)
        {
            seen += _counts[++index];
        }

        return Math.Min(_max, Least * Math.Exp(Step * (index + 1)));
    }
}
