namespace Conformance.Bench.Observation;

/// <summary>The bench set up a reception desk.</summary>
/// <param name="Persona">Id of the invented person whose card is used.</param>
/// <param name="Device">The device under test.</param>
/// <param name="Model">The model profile of a simulated reader.</param>
/// <param name="Binding">How the card is reached; left out of comparisons between bindings.</param>
public sealed record DeskOpened(string Persona, string Device, string Model, string Binding) : Observed
{
    /// <summary>What the device declares; null when it declares nothing and is held to everything.</summary>
    public Declaration? Declared { get; init; }

    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"desk open: card of {Persona}, device {Device}, model {Model}";
}
