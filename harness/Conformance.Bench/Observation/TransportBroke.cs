namespace Conformance.Bench.Observation;

/// <summary>The way to a physical card broke though nobody at the desk had moved the card: nothing after it says anything of the device.</summary>
/// <param name="KindOfFault">The kind of transport failure, in kebab case.</param>
/// <param name="NativeCode">The code of the layer below, 0 where there is none.</param>
public sealed record TransportBroke(string KindOfFault, int NativeCode) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => FormattableString.Invariant($"the way to the card broke: {KindOfFault} ({NativeCode:X8})");
}
