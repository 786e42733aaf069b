using Conformance.Vision.Evaluation;

namespace Conformance.Simulators.Tests.Vision.Evaluation;

public sealed class ErrorRateTests
{
    /// <summary>Of the textbook formula, computed apart to four places.</summary>
    [Theory]
    [InlineData(0, 100, 0, 0, 0.0370)]
    [InlineData(5, 100, 0.05, 0.0215, 0.1118)]
    [InlineData(50, 100, 0.5, 0.4038, 0.5962)]
    [InlineData(100, 100, 1, 0.9630, 1)]
    [InlineData(3, 3000, 0.001, 0.0003, 0.0029)]
    public void The_interval_is_Wilsons(int errors, int trials, double rate, double low, double high)
    {
        var result = new ErrorRate(errors, trials);
        Assert.Equal(rate, result.Rate, 4);
        Assert.Equal(low, result.Low, 4);
        Assert.Equal(high, result.High, 4);
    }

    [Fact]
    public void Nothing_tried_says_nothing()
    {
        Assert.Equal((0.0, 0.0, 1.0), (new ErrorRate(0, 0).Rate, new ErrorRate(0, 0).Low, new ErrorRate(0, 0).High));
        Assert.Equal("not tried", new ErrorRate(0, 0).ToString());
    }

    [Fact]
    public void People_read_percent() => Assert.Equal("5.00 % (2.15 to 11.18; 5 of 100)", new ErrorRate(5, 100).ToString());
}
