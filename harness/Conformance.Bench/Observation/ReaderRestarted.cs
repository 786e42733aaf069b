namespace Conformance.Bench.Observation;

/// <summary>The reader was switched off and on.</summary>
public sealed record ReaderRestarted() : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Staff;

    /// <inheritdoc/>
    public override string Describe() => "restarts the reader";
}
