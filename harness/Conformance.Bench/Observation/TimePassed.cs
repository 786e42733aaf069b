namespace Conformance.Bench.Observation;

/// <summary>The bench let time pass.</summary>
public sealed record TimePassed(double Seconds) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => FormattableString.Invariant($"{Seconds} s pass");
}
