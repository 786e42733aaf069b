namespace Conformance.Bench.Observation;

/// <summary>The reader reports an attempt to prove identity.</summary>
/// <param name="Method">face, pin, sight, iphone or android.</param>
/// <param name="Established">True when identity was proven.</param>
/// <param name="DecidedBy">chip, reader, terminal, centre or staff.</param>
/// <param name="Reason">Why not; empty when established.</param>
public sealed record IdentityDecided(string Method, bool Established, string DecidedBy, string Reason) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Reader;

    /// <inheritdoc/>
    public override string Describe() => Established ? $"identity by {Method}" : $"identity by {Method} refused by {DecidedBy}: {Reason}";
}
