using Conformance.Terminal;

namespace Conformance.Simulators.Tests.Terminal;

/// <summary>Seconds as people write them.</summary>
public sealed class AnswerDelayTests
{
    [Theory]
    [InlineData("3-7", 3000, 7000)]
    [InlineData("0", 0, 0)]
    [InlineData("0.5-1", 500, 1000)]
    public void Seconds_are_read(string text, int least, int most) =>
        Assert.Equal(new AnswerDelay(TimeSpan.FromMilliseconds(least), TimeSpan.FromMilliseconds(most)), AnswerDelay.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("7-3")]
    [InlineData("-1")]
    [InlineData("1-2-3")]
    [InlineData("3s")]
    [InlineData("1e9")]
    [InlineData("3601")]
    [InlineData("NaN")]
    [InlineData("1,5")]
    public void What_is_none_is_refused(string text) => Assert.Null(AnswerDelay.Parse(text));

    [Fact]
    public void A_delay_lies_between_its_ends_and_the_same_seed_draws_the_same()
    {
        var (one, other) = (new Random(7), new Random(7));
        for (var draw = 0; draw < 100; draw++)
        {
            var delay = AnswerDelay.Usual.Draw(one);
            Assert.InRange(delay, TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(7));
            Assert.Equal(delay, AnswerDelay.Usual.Draw(other));
        }
    }
}
