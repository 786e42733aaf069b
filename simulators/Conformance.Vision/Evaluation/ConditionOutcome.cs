using Conformance.Vision.Matching;

namespace Conformance.Vision.Evaluation;

/// <summary>What came of the looks under one condition, each compared with the person's own photo.</summary>
/// <param name="Condition">Its name.</param>
/// <param name="Looks">How many there were.</param>
/// <param name="Scores">Of those that could be compared, in the order of the looks.</param>
/// <param name="Faults">Why the others could not, and how often.</param>
/// <param name="Frozen">How many were the very picture of the look before.</param>
public sealed record ConditionOutcome(
    string Condition, int Looks, IReadOnlyList<double> Scores, IReadOnlyDictionary<AcquisitionFault, int> Faults, int Frozen)
{
    /// <summary>Failure to acquire.</summary>
    public ErrorRate FailureToAcquire => new(Faults.Values.Sum(), Looks);

    /// <summary>False non-matches among the comparisons.</summary>
    public ErrorRate FalseNonMatch(double threshold) => new(Scores.Count(score => score < threshold), Scores.Count);

    /// <summary>Looks after which the person was not recognised, for whatever reason.</summary>
    public ErrorRate NotRecognised(double threshold) => new(Looks - Scores.Count(score => score >= threshold), Looks);
}
