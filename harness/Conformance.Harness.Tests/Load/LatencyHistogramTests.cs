using Conformance.Load.Latency;
using Conformance.Simulators.Tests;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Load;

public sealed class LatencyHistogramTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0.00)]
    [InlineData(0.50)]
    [InlineData(0.90)]
    [InlineData(0.99)]
    [InlineData(0.9999)]
    [InlineData(1.00)]
    public void A_quantile_is_never_too_small_and_at_most_a_thousandth_too_large(double share)
    {
        var random = new Random(Seed.Next(output));
        for (var round = 0; round < 20; round++)
        {
            var times = Times(random, 2_000);
            var exact = times.Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * times.Length) - 1));

            var quantile = Of(times).Quantile(share);

            Assert.InRange(quantile.Ticks, exact.Ticks, exact.Ticks + (exact.Ticks / 1_000) + 1);
        }
    }

    [Fact]
    public void Merging_loses_nothing_in_whatever_order()
    {
        var random = new Random(Seed.Next(output));
        for (var round = 0; round < 20; round++)
        {
            var (a, b, c) = (Times(random, 50), Times(random, 500), Times(random, round % 3));
            var whole = Of([.. a, .. b, .. c]);

            AssertSame(whole, Merged(Merged(Of(a), Of(b)), Of(c)));
            AssertSame(whole, Merged(Of(a), Merged(Of(b), Of(c))));
            AssertSame(whole, Merged(Merged(Of(c), Of(b)), Of(a)));
        }
    }

    [Fact]
    public void Smallest_and_largest_are_exact()
    {
        var times = Of([TimeSpan.FromTicks(12_345_678), TimeSpan.FromTicks(17)]);

        Assert.Equal((17, 12_345_678), (times.Smallest.Ticks, times.Largest.Ticks));
    }

    [Fact]
    public void A_microsecond_has_three_digits_too()
    {
        var times = Of([.. Enumerable.Range(10, 11).Select(ticks => TimeSpan.FromTicks(ticks))]);

        Assert.Equal(15, times.Quantile(0.5).Ticks);
    }

    [Fact]
    public void More_than_an_hour_is_the_hours_class_and_the_largest_stays_true()
    {
        var times = Of([TimeSpan.FromHours(3)]);

        Assert.Equal(TimeSpan.FromHours(3), times.Largest);
        Assert.Equal(TimeSpan.FromHours(3), times.Quantile(0.5));
        Assert.Equal(1, times.Count);
    }

    [Fact]
    public void Nothing_has_quantiles_of_zero()
    {
        var none = new LatencyHistogram();

        Assert.Equal((TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero), (none.Quantile(0.99), none.Smallest, none.Largest, none.Mean));
    }

    [Fact]
    public void Below_zero_is_zero() => Assert.Equal(TimeSpan.Zero, Of([TimeSpan.FromTicks(-1)]).Largest);

    [Fact]
    public void The_mean_is_within_a_thousandth()
    {
        var times = Enumerable.Range(1, 1_000).Select(index => TimeSpan.FromMilliseconds(index)).ToArray();

        Assert.InRange(Of(times).Mean.TotalMilliseconds, 500.0, 501.0);
    }

    [Fact]
    public async Task Several_threads_may_add_at_once()
    {
        var times = new LatencyHistogram();

        await Task.WhenAll(Enumerable.Range(1, 4).Select(thread => Task.Run(() =>
        {
            for (var index = 0; index < 10_000; index++)
            {
                times.Add(TimeSpan.FromMilliseconds(thread));
            }
        })));

        Assert.Equal(40_000, times.Count);
        Assert.Equal([10_000, 10_000, 10_000, 10_000], times.Filled().Select(filled => filled.Count));
    }

    [Fact]
    public void A_share_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LatencyHistogram().Quantile(1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LatencyHistogram().Quantile(-0.1));
    }

    internal static LatencyHistogram Of(TimeSpan[] times)
    {
        var histogram = new LatencyHistogram();
        foreach (var time in times)
        {
            histogram.Add(time);
        }

        return histogram;
    }

    internal static void AssertSame(LatencyHistogram expected, LatencyHistogram actual)
    {
        Assert.Equal(expected.Filled(), actual.Filled());
        Assert.Equal((expected.Count, expected.Smallest, expected.Largest), (actual.Count, actual.Smallest, actual.Largest));
    }

    /// <summary>Of every order of magnitude from 1 µs to 1 h.</summary>
    internal static TimeSpan[] Times(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => TimeSpan.FromTicks((long)Math.Pow(10, 1 + (random.NextDouble() * 9.55))))];

    private static LatencyHistogram Merged(LatencyHistogram one, LatencyHistogram other)
    {
        one.Add(other);
        return one;
    }
}
