namespace Conformance.Bench.Observation;

/// <summary>The reader reports an answer about one item of consent.</summary>
/// <param name="Item">surgery, medical, diagnosis, medicines, checkups, diseases or limit.</param>
/// <param name="Given">True for consent.</param>
/// <param name="How">touched, timed-out or not-asked.</param>
public sealed record ConsentDecided(string Item, bool Given, string How) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Reader;

    /// <inheritdoc/>
    public override string Describe() => $"consent to {Item}: {(Given ? "given" : "not given")} ({How})";
}
