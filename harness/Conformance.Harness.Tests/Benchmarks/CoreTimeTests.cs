using Conformance.Benchmarks.Measurement;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class CoreTimeTests
{
    [Fact]
    public void What_the_host_took_away_is_a_share_of_all_but_what_is_counted_twice()
    {
        var then = CoreTime.Of("cpu  100 10 20 500 5 1 4 60 90 9");
        var now = CoreTime.Of("cpu  130 10 30 540 5 1 4 80 95 9");

        Assert.Equal(new(60, 700), then);
        Assert.Equal(0.2, now.StolenSince(then));
        Assert.Equal(0, then.StolenSince(then));
    }

    [Theory]
    [InlineData("cpu0 100 10 20 500 5 1 4 60 90 9")]
    [InlineData("cpu  100 10 20 500 5 1 4")]
    [InlineData("")]
    public void Another_line_is_refused(string line) => Assert.Throws<FormatException>(() => CoreTime.Of(line));

    [Fact]
    public void This_machine_counts() => Assert.InRange(CoreTime.Now().Whole, 1, long.MaxValue);
}
