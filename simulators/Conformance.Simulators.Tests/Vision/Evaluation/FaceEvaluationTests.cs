using Conformance.Simulators.Tests.Vision.Matching;
using Conformance.Vision.Camera;
using Conformance.Vision.Evaluation;

namespace Conformance.Simulators.Tests.Vision.Evaluation;

[Trait("Speed", "slow")]
public sealed class FaceEvaluationTests
{
    [Fact]
    public void On_unseen_people_one_in_a_thousand_strangers_costs_no_more_than_two_in_a_hundred_holders()
    {
        using var matcher = ReaderMatcher.Create();
        var result = new FaceEvaluation(matcher).Run(new DrawnFaces(DrawnFaces.UnseenFrom, People: 60, Looks: 2, []));
        Assert.Equal(0, result.Photos.Errors);
        Assert.True(result.Impostors.Count >= 3000, $"{result.Impostors.Count} impostor trials");
        Assert.Equal(0, result.Counting.FailureToAcquire.Errors);

        var threshold = result.ThresholdFor(0.001);
        Assert.InRange(result.FalseMatch(threshold).Rate, 0, 0.001);
        Assert.InRange(result.Counting.FalseNonMatch(threshold).Rate, 0, 0.02);
        Assert.InRange(threshold, 0.77, 0.83);
    }

    [Fact]
    public void Every_condition_that_is_not_good_raises_the_failure_rate()
    {
        using var matcher = ReaderMatcher.Create();
        var result = new FaceEvaluation(matcher).Run(new DrawnFaces(DrawnFaces.UnseenFrom, People: 10, Looks: 2, CameraCondition.All));
        var good = result.Counting.NotRecognised(0.80);
        Assert.Equal("good", result.Counting.Condition);
        Assert.Equal(14, result.Outcomes.Count);
        Assert.All(result.Outcomes.Skip(1), outcome => Assert.True(
            outcome.NotRecognised(0.80).Low > good.High, $"{outcome.Condition}: {outcome.NotRecognised(0.80)}, good: {good}"));
        Assert.Equal(10, result.Outcomes.Single(outcome => outcome.Condition == "frozen-frame").Frozen);
    }
}
