namespace Conformance.Vision.Evaluation;

/// <summary>What a matcher came to.</summary>
/// <param name="Photos">Of how many photos no template could be made.</param>
/// <param name="Outcomes">By condition, the one that counts first.</param>
/// <param name="Impostors">Scores of pictures of the first condition with the photos of all other people, from low to high.</param>
public sealed record EvaluationResult(ErrorRate Photos, IReadOnlyList<ConditionOutcome> Outcomes, IReadOnlyList<double> Impostors)
{
    /// <summary>The condition that counts for error rates.</summary>
    public ConditionOutcome Counting => Outcomes[0];

    /// <summary>False matches at a threshold: scores from it on match.</summary>
    public ErrorRate FalseMatch(double threshold) => new(Impostors.Count(score => score >= threshold), Impostors.Count);

    /// <summary>The lowest threshold at which the false match rate is no higher than this.</summary>
    public double ThresholdFor(double falseMatchRate)
    {
        var allowed = (int)(falseMatchRate * Impostors.Count);
        return allowed >= Impostors.Count ? 0 : Math.BitIncrement(Impostors[Impostors.Count - 1 - allowed]);
    }
}
