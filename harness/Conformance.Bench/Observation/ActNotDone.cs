namespace Conformance.Bench.Observation;

/// <summary>The scenario wanted an act, and neither the device's adapter nor a person could do it. What comes after it says nothing of the device.</summary>
/// <param name="Act">The act, in a word.</param>
/// <param name="Why">Why not, in the words of whoever could not.</param>
public sealed record ActNotDone(string Act, string Why) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Bench;

    /// <inheritdoc/>
    public override string Describe() => $"not done: {Act} ({Why})";
}
