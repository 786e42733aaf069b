namespace Conformance.Bench.Observation;

/// <summary>The reader asked what lay on the phone reader to prove its holder.</summary>
/// <param name="Asked">The kind that was asked for: iphone or android.</param>
/// <param name="WithPin">True when digits were handed on; never which.</param>
/// <param name="Outcome">proven, not-proven, wrong-pin, pin-locked, other-kind, not-a-phone, gone or failed.</param>
public sealed record PhoneAnswered(string Asked, bool WithPin, string Outcome) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Card;

    /// <inheritdoc/>
    public override string Describe() => $"phone asked as {Asked} {(WithPin ? "with" : "without")} a PIN: {Outcome}";
}
