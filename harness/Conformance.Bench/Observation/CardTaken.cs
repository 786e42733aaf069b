namespace Conformance.Bench.Observation;

/// <summary>The card was taken away.</summary>
public sealed record CardTaken(string Persona) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => $"takes the card of {Persona}";
}
