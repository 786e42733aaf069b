namespace Conformance.Benchmarks.Measurement;

/// <summary>Times of single pieces of work, in microseconds.</summary>
internal sealed class Samples
{
    private readonly double[] _sorted;

    /// <exception cref="ArgumentException">There are none: nothing was measured.</exception>
    public Samples(IEnumerable<double> microseconds)
    {
        _sorted = [.. microseconds.Order()];
        if (_sorted.Length == 0)
        {
            throw new ArgumentException("Nothing was measured.", nameof(microseconds));
        }
    }

    /// <summary>The one in the middle, or the mean of the two in the middle.</summary>
    public double Median => (_sorted[(_sorted.Length - 1) / 2] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>Pieces of work in a second, one after the other.</summary>
    public double PerSecond => 1e6 * _sorted.Length / _sorted.Sum();

    /// <summary>The smallest time that at least so many percent of the times do not exceed (nearest rank): always one that was measured.</summary>
    public double Percentile(int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return _sorted[(((_sorted.Length * percent) + 99) / 100) - 1];
    }
}
