using Conformance.Load.Running;

namespace Conformance.Harness.Tests.Load;

public sealed class KneeSearchTests
{
    [Theory]
    [InlineData(100, 740)]
    [InlineData(100, 100)]
    [InlineData(3_000, 740)]
    [InlineData(700, 740)]
    public void The_knee_is_found_within_a_twentieth_from_either_side(double start, double knee)
    {
        var search = new KneeSearch(most: 1_000_000);

        var found = search.Find(start, rate => (rate <= knee, ""));

        Assert.NotNull(found);
        Assert.InRange(found.Value, knee / 1.05, knee);
        Assert.False(search.ReachedMost);
        Assert.InRange(search.Probes.Count, 2, 15);
    }

    [Fact]
    public void Nothing_above_the_most_is_tried()
    {
        var search = new KneeSearch(most: 500);

        Assert.Equal(500, search.Find(120, _ => (true, "")));
        Assert.True(search.ReachedMost);
        Assert.Equal([120, 240, 480, 500], search.Probes.Select(probe => probe.PerSecond));
    }

    [Fact]
    public void Where_no_rate_keeps_the_objectives_there_is_no_knee()
    {
        var search = new KneeSearch(most: 500);

        Assert.Null(search.Find(4_096, _ => (false, "too slow")));
        Assert.Equal(13, search.Probes.Count);
        Assert.All(search.Probes, probe => Assert.Equal("too slow", probe.Remark));
    }
}
