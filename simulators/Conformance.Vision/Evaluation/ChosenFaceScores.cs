namespace Conformance.Vision.Evaluation;

/// <summary>Scores without pictures, that err as often as chosen: for tests of policy, and for studies of queues. The same generator, the same scores.</summary>
public sealed class ChosenFaceScores(FaceErrorRates rates, Random random)
{
    private readonly FaceErrorRates _rates = rates.Checked();

    /// <summary>The score of a look at the card's holder, 0 to 1; null when the camera saw nothing that can be compared.</summary>
    public double? Holder() => Score(1 - _rates.FalseNonMatch);

    /// <summary>The score of a look at somebody else, 0 to 1; null when the camera saw nothing that can be compared.</summary>
    public double? Stranger() => Score(_rates.FalseMatch);

    private double? Score(double matches)
    {
        var (acquired, matched, within) = (random.NextDouble() >= _rates.FailureToAcquire, random.NextDouble() < matches, random.NextDouble());
        return !acquired ? null : matched ? _rates.Threshold + ((1 - _rates.Threshold) * within) : _rates.Threshold * within;
    }
}
