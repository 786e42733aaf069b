namespace Conformance.Bench.Observation;

/// <summary>
/// A Then step looked at the log here. What comes later is not its concern, so that the same step finds the same when the whole log
/// is judged again.
/// </summary>
/// <param name="Number">Which Then step of the scenario, from 1.</param>
public sealed record JudgementPoint(int Number) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"check {Number}";
}
