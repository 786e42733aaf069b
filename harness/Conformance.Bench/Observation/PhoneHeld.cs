namespace Conformance.Bench.Observation;

/// <summary>Something was held to the phone reader, or a phone laid where it is not looked for (facts/eligibility.md 5.5).</summary>
/// <param name="Persona">Whose it is.</param>
/// <param name="What">phone or card.</param>
/// <param name="Place">phone-reader or card-plate.</param>
public sealed record PhoneHeld(string Persona, string What, string Place) : Observed
{
    /// <summary>The reader that phones are held to.</summary>
    public const string PhoneReader = "phone-reader";

    /// <summary>Where cards are placed.</summary>
    public const string CardPlate = "card-plate";

    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => $"holds the {What} of {Persona} to the {Place}";
}
