namespace Conformance.Bench.Observation;

/// <summary>Somebody came to the reader with a phone in the card's place; a session begins with it as with a placed card.</summary>
/// <param name="Persona">Whose phone.</param>
public sealed record PhoneBrought(string Persona) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => $"comes with the phone of {Persona}";
}
