namespace Conformance.Bench.Observation;

/// <summary>Something went wrong with the card by the scenario's plan of faults; told by the bench, which lets it happen.</summary>
/// <param name="Fault">What a plan calls it, for instance swapped (fixtures/cards/plans).</param>
public sealed record CardFaulted(string Fault) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"goes wrong with the card: {Fault}";
}
