using Conformance.Bench;
using Conformance.Load.Arrivals;
using Conformance.Simulators.Tests;
using Xunit.Abstractions;

namespace Conformance.Harness.Tests.Load;

public sealed class ArrivalScheduleTests(ITestOutputHelper output)
{
    [Fact]
    public void Even_arrivals_keep_their_distance()
    {
        var schedule = VirtualLoad.Even(4, seconds: 2);

        Assert.Equal([0, 250, 500, 750, 1_000, 1_250, 1_500, 1_750], Milliseconds(schedule));
    }

    [Fact]
    public void A_ramp_begins_rarely_and_ends_often()
    {
        var schedule = Even([new(TimeSpan.FromSeconds(10), 0, 2)]);

        Assert.Equal([0, 3_162, 4_472, 5_477, 6_324, 7_071, 7_745, 8_366, 8_944, 9_486], Milliseconds(schedule));
    }

    [Fact]
    public void Nothing_arrives_while_the_rate_is_zero()
    {
        var schedule = Even([new(TimeSpan.FromSeconds(1), 2, 2), new(TimeSpan.FromSeconds(5), 0, 0), new(TimeSpan.FromSeconds(1), 2, 2)]);

        Assert.Equal([0, 500, 6_000, 6_500], Milliseconds(schedule));
    }

    [Fact]
    public void A_falling_rate_ends_with_its_piece()
    {
        var moments = Milliseconds(Even([new(TimeSpan.FromSeconds(10), 2, 0)]));

        Assert.Equal(10, moments.Count());
        Assert.Equal(513, moments.ElementAt(1));
        Assert.Equal(6_837, moments.ElementAt(9));
    }

    [Fact]
    public void Arrivals_by_chance_have_the_rate_and_the_spread_of_chance()
    {
        var schedule = new ArrivalSchedule(RateCurve.Constant(100, TimeSpan.FromSeconds(100)), ArrivalPattern.Poisson, Seed.Next(output), Shard.Whole);
        var moments = schedule.Arrivals().Select(arrival => arrival.Due.TotalSeconds).ToArray();
        var gaps = moments.Zip(moments.Skip(1), (one, next) => next - one).ToArray();

        // Five standard deviations: once in some three million seeds.
        Assert.InRange(moments.Length, 9_500, 10_500);
        Assert.InRange(gaps.Count(gap => gap > 0.01) / (double)gaps.Length, 0.343, 0.393);
    }

    [Fact]
    public void The_same_seed_gives_the_same_arrivals()
    {
        var schedule = new ArrivalSchedule(RateCurve.Constant(10, TimeSpan.FromSeconds(5)), ArrivalPattern.Poisson, 4, Shard.Whole);

        Assert.Equal(schedule.Arrivals(), schedule.Arrivals());
        Assert.NotEqual(schedule.Arrivals(), (schedule with { Seed = 5 }).Arrivals());
    }

    [Theory]
    [InlineData(ArrivalPattern.Deterministic, 1)]
    [InlineData(ArrivalPattern.Deterministic, 3)]
    [InlineData(ArrivalPattern.Poisson, 2)]
    [InlineData(ArrivalPattern.Poisson, 7)]
    public void Shards_together_are_the_whole_whatever_their_number(ArrivalPattern pattern, int shards)
    {
        var whole = new ArrivalSchedule(new([new(TimeSpan.FromSeconds(9), 3, 40)]), pattern, Seed.Next(output), Shard.Whole);

        var parts = Enumerable.Range(1, shards).SelectMany(index => (whole with { Shard = new(index, shards) }).Arrivals());

        Assert.Equal(whole.Arrivals(), parts.OrderBy(arrival => arrival.Index));
    }

    [Theory]
    [InlineData("1/1", "1/1")]
    [InlineData("8/8", "8/8")]
    [InlineData("0/8", null)]
    [InlineData("9/8", null)]
    [InlineData("1", null)]
    [InlineData("1/2/3", null)]
    [InlineData("-1/2", null)]
    [InlineData("1/10001", null)]
    [InlineData("a/b", null)]
    public void A_shard_is_one_of_so_many(string text, string? read) => Assert.Equal(read, Shard.Parse(text)?.ToString());

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, double.PositiveInfinity)]
    [InlineData(1, double.NaN, 1)]
    public void A_piece_that_is_none_is_refused(double seconds, double from, double to) =>
        Assert.Throws<ArgumentException>(() => new RateCurve([new(TimeSpan.FromSeconds(seconds), from, to)]));

    [Fact]
    public void A_curve_without_pieces_is_refused() => Assert.Throws<ArgumentException>(() => new RateCurve([]));

    private static ArrivalSchedule Even(RatePiece[] pieces) => new(new(pieces), ArrivalPattern.Deterministic, 1, Shard.Whole);

    private static IEnumerable<int> Milliseconds(ArrivalSchedule schedule) => schedule.Arrivals().Select(arrival => (int)arrival.Due.TotalMilliseconds);
}
