namespace Conformance.Bench.Observation;

/// <summary>Visual mode (目視モード) was switched on or off.</summary>
/// <param name="On">The new state.</param>
/// <param name="By">Who switched: terminal, reader-passcode, model (declared return) or nobody.</param>
public sealed record VisualModeChanged(bool On, string By) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Reader;

    /// <inheritdoc/>
    public override string Describe() => $"visual mode {(On ? "on" : "off")}, by {By}";
}
