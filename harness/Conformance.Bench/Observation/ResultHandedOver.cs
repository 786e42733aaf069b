namespace Conformance.Bench.Observation;

/// <summary>The result of an inquiry arrived at the terminal.</summary>
public sealed record ResultHandedOver(string FileName, HandedOverResult Result) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Terminal;

    /// <inheritdoc/>
    public override string Describe() => $"{FileName}: {Result.Describe()}";
}
