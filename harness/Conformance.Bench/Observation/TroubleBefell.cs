namespace Conformance.Bench.Observation;

/// <summary>The bench let something befall the desk, the reader or the card that is placed next, or ended it.</summary>
/// <param name="Trouble">What, in a word, for instance "camera-covered".</param>
public sealed record TroubleBefell(string Trouble) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"befalls: {Trouble}";
}
