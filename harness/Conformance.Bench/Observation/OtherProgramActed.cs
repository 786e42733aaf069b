namespace Conformance.Bench.Observation;

/// <summary>A program other than the reader's used the card that lies in the reader. A PIN that it presented is never logged.</summary>
/// <param name="Act">What it did.</param>
public sealed record OtherProgramActed(string Act) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"another program {Act}";
}
