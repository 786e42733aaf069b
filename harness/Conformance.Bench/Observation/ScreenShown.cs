namespace Conformance.Bench.Observation;

/// <summary>The reader showed a screen.</summary>
public sealed record ScreenShown(ScreenContent Screen) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Reader;

    /// <inheritdoc/>
    public override string Describe() => $"screen {Screen.Describe()}";
}
