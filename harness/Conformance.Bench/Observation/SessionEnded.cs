namespace Conformance.Bench.Observation;

/// <summary>The reader reports the end of a session.</summary>
public sealed record SessionEnded(string How) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Reader;

    /// <inheritdoc/>
    public override string Describe() => $"session ended: {How}";
}
