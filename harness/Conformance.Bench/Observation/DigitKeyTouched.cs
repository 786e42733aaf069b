namespace Conformance.Bench.Observation;

/// <summary>The patient touched a digit key of the PIN pad. Which one is never logged.</summary>
/// <param name="Present">False when no pad is on the screen.</param>
public sealed record DigitKeyTouched(bool Present) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Patient;

    /// <inheritdoc/>
    public override string Describe() => Present ? "touches a digit key" : "looks for a digit key; there is no pad";
}
