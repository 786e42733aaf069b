using Conformance.Benchmarks.Measurement;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class SamplesTests
{
    [Theory]
    [InlineData(new double[] { 7 }, 7)]
    [InlineData(new double[] { 9, 1, 5 }, 5)]
    [InlineData(new double[] { 40, 10, 20, 1000 }, 30)]
    public void The_median_is_the_middle_whatever_the_order(double[] times, double expected) =>
        Assert.Equal(expected, new Samples(times).Median);

    [Theory]
    [InlineData(1, 15)]
    [InlineData(5, 15)]
    [InlineData(20, 15)]
    [InlineData(21, 20)]
    [InlineData(40, 20)]
    [InlineData(50, 35)]
    [InlineData(99, 50)]
    [InlineData(100, 50)]
    public void A_percentile_is_the_nearest_rank(int percent, double expected) =>
        Assert.Equal(expected, new Samples([40, 15, 50, 20, 35]).Percentile(percent));

    [Fact]
    public void The_99th_percentile_of_a_hundred_leaves_out_the_slowest_alone()
    {
        var times = Enumerable.Range(1, 100).Select(time => (double)time).Reverse();
        Assert.Equal(99, new Samples(times).Percentile(99));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void There_is_no_other_percentile(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Samples([1]).Percentile(percent));

    [Fact]
    public void The_rate_counts_all_the_time_that_passed() =>
        Assert.Equal(2_000, new Samples([100, 400, 1_000]).PerSecond);

    [Fact]
    public void Nothing_measured_has_no_figures() =>
        Assert.Throws<ArgumentException>(() => new Samples([]));
}
