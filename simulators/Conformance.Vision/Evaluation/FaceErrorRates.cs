namespace Conformance.Vision.Evaluation;

/// <summary>How often faces are mistaken, as chosen for a study; shares from 0 to 1.</summary>
/// <param name="FalseMatch">Strangers who reach the threshold.</param>
/// <param name="FalseNonMatch">Holders who do not.</param>
/// <param name="FailureToAcquire">Looks that give nothing to compare.</param>
/// <param name="Threshold">Scores from here on match; above 0, at most 1.</param>
public sealed record FaceErrorRates(double FalseMatch, double FalseNonMatch, double FailureToAcquire, double Threshold)
{
    /// <summary>Itself, if it can be.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A share or the threshold is outside of what it can be.</exception>
    public FaceErrorRates Checked()
    {
        foreach (var share in new[] { FalseMatch, FalseNonMatch, FailureToAcquire, Threshold })
        {
            ArgumentOutOfRangeException.ThrowIfNegative(share);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        }

        ArgumentOutOfRangeException.ThrowIfZero(Threshold);
        return this;
    }
}
