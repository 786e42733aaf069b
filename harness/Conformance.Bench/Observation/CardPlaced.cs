namespace Conformance.Bench.Observation;

/// <summary>The card was put into the reader.</summary>
public sealed record CardPlaced(string Persona) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => $"places the card of {Persona}";
}
