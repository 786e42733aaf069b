using Conformance.Benchmarks.Measurement;

namespace Conformance.Harness.Tests.Benchmarks;

public sealed class RatioTests
{
    [Fact]
    public void A_ratio_is_the_figure_over_its_reference()
    {
        Assert.Equal(new Ratio(600, "slow"), Ratio.Of(12_000, 20, "slow"));
        Assert.Equal(new Ratio(0.25, "fast"), Ratio.Of(5, 20, "fast"));
    }

    [Fact]
    public void Nothing_is_a_ratio_of_nothing() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ratio.Of(5, 0, "nothing"));
}
