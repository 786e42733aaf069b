using Conformance.Benchmarks.Measurement;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class TurnsTests
{
    private static readonly Turns Own = new([new([40, 50, 60]), new([400, 500, 600]), new([70, 80, 90])]);
    private static readonly Turns Other = new([new([100, 100, 100]), new([2000, 2000, 2000]), new([50, 50, 50])]);

    [Fact]
    public void The_median_round_counts()
    {
        Assert.Equal(80, Own.Median);
        Assert.Equal(90, Own.Percentile99);
        Assert.Equal(12_500, Own.PerSecond);
    }

    [Fact]
    public void Ratios_are_those_of_pairs_of_rounds()
    {
        Assert.Equal(new Ratio(0.5, "other"), Own.TimeBeside(Other, "other"));
        Assert.Equal(new Ratio(2, "other"), Own.RateBeside(Other, "other"));
    }

    [Fact]
    public void Without_rounds_nothing_was_measured() => Assert.Throws<ArgumentException>(() => new Turns([]).Median);
}
