using Conformance.Bench.Requirements;

namespace Conformance.Bench.Observation;

/// <summary>
/// The scenario wanted something of the device that its profile does not let the bench do. It was left undone, so nothing that comes
/// after it says anything about the device.
/// </summary>
/// <param name="Control">The aspect that is not offered: clock or card-dates.</param>
/// <param name="Wanted">What was left undone.</param>
public sealed record ControlWithheld(Aspect Control, string Wanted) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"left undone, as the device does not offer {CatalogueWords.Of(Control)}: {Wanted}";
}
