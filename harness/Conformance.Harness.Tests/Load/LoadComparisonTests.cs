using Conformance.Cli.Load;
using Conformance.Load.Results;

namespace Conformance.Harness.Tests.Load;

public sealed class LoadComparisonTests
{
    private static readonly LoadResult Result = LoadResultTests.Run(1, 1);

    [Fact]
    public void A_quantile_lies_between_the_order_statistics_around_it()
    {
        var times = LatencyHistogramTests.Of([.. Enumerable.Range(1, 1_000).Select(index => TimeSpan.FromMilliseconds(index))]);

        var median = LoadComparison.Quantile(times, 0.5);

        Assert.Equal(470, median.Low, tolerance: 1);
        Assert.Equal(500, median.Value, tolerance: 1);
        Assert.Equal(531, median.High, tolerance: 1);
    }

    [Fact]
    public void A_share_has_the_interval_of_Wilson()
    {
        var share = LoadComparison.Wilson(10, 100);

        Assert.Equal((5.52, 10.0, 17.44), (Math.Round(share.Low, 2), share.Value, Math.Round(share.High, 2)));
        Assert.Equal(0, LoadComparison.Wilson(0, 100).Low);
        Assert.Equal(3.70, Math.Round(LoadComparison.Wilson(0, 100).High, 2));
    }

    [Theory]
    [InlineData(1, 2, 3, 4, 5, 6, "worse")]
    [InlineData(4, 5, 6, 1, 2, 3, "better")]
    [InlineData(1, 2, 4, 3, 5, 6, "no difference")]
    [InlineData(1, 2, 3, double.NaN, double.NaN, double.NaN, "nothing to compare")]
    public void Only_intervals_that_do_not_overlap_make_a_difference(double a, double b, double c, double d, double e, double f, string word) =>
        Assert.Equal(word, new ComparedFigure("p99", "ms", new(a, b, c), new(d, e, f)).Word);

    [Fact]
    public void A_result_is_no_different_from_itself()
    {
        var output = new StringWriter();

        Assert.Equal(0, CompareCommand.Run(("a.json", Result), ("b.json", Result), output));
        Assert.DoesNotContain("worse", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(9, LoadComparison.Of(Result, Result).Rows.Count(row => row.Word == "no difference"));
    }

    [Fact]
    public void A_slower_one_is_worse_and_ends_as_failed()
    {
        var clock = new VirtualClock();
        using var server = new VirtualServer(clock, desks: 500, TimeSpan.FromMilliseconds(60));
        var (figures, _) = VirtualLoad.Run(clock, Result.Plan.Schedule(1), server, workers: 200);
        var output = new StringWriter();

        Assert.Equal(1, CompareCommand.Run(("a.json", Result), ("b.json", Result with { Figures = figures }), output));
        Assert.Contains("p50 from the moment that was meant", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_void_run_is_compared_with_nothing()
    {
        var nothing = Result with { Figures = new LoadFigures(TimeSpan.FromSeconds(1), 1) };

        var fault = Assert.Throws<Conformance.Bench.BenchFaultException>(() => CompareCommand.Run(("a.json", Result), ("b.json", nothing), TextWriter.Null));

        Assert.StartsWith("b.json: this run is void, no request was started", fault.What, StringComparison.Ordinal);
    }
}
