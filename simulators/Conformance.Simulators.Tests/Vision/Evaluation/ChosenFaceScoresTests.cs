using Conformance.Vision.Evaluation;

namespace Conformance.Simulators.Tests.Vision.Evaluation;

public sealed class ChosenFaceScoresTests
{
    private static readonly FaceErrorRates Rates = new(FalseMatch: 0.01, FalseNonMatch: 0.05, FailureToAcquire: 0.1, Threshold: 0.8);

    [Fact]
    public void Scores_err_as_often_as_chosen()
    {
        var scores = new ChosenFaceScores(Rates, new Random(1));
        var holders = Enumerable.Range(0, 20_000).Select(_ => scores.Holder()).ToList();
        var strangers = Enumerable.Range(0, 20_000).Select(_ => scores.Stranger()).ToList();
        Assert.InRange(holders.Count(score => score is null), 1_850, 2_150);
        Assert.InRange(holders.Count(score => score < 0.8), 810, 990);
        Assert.InRange(strangers.Count(score => score >= 0.8), 140, 220);
        Assert.All(holders.Concat(strangers), score => Assert.InRange(score ?? 0, 0, 1));
    }

    [Fact]
    public void The_same_generator_gives_the_same_scores()
    {
        var (one, other) = (new ChosenFaceScores(Rates, new Random(7)), new ChosenFaceScores(Rates, new Random(7)));
        Assert.Equal(Enumerable.Range(0, 50).Select(_ => one.Holder()), Enumerable.Range(0, 50).Select(_ => other.Holder()));
    }

    [Fact]
    public void Rates_of_nought_and_one_are_exact()
    {
        var never = new ChosenFaceScores(new(0, 0, 0, 0.8), new Random(3));
        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.True(never.Holder() >= 0.8 && never.Stranger() < 0.8));
        var always = new ChosenFaceScores(new(1, 1, 1, 0.8), new Random(3));
        Assert.All(Enumerable.Range(0, 1_000), _ => Assert.Null(always.Holder()));
    }

    [Theory]
    [InlineData(-0.1, 0, 0, 0.8)]
    [InlineData(0, 1.1, 0, 0.8)]
    [InlineData(0, 0, 2, 0.8)]
    [InlineData(0, 0, 0, 0)]
    public void Shares_that_cannot_be_are_refused(double falseMatch, double falseNonMatch, double failure, double threshold) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChosenFaceScores(new(falseMatch, falseNonMatch, failure, threshold), new Random(1)));
}
