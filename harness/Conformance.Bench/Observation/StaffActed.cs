namespace Conformance.Bench.Observation;

/// <summary>Staff did something at the terminal or the reader. A passcode is never logged.</summary>
public sealed record StaffActed(string Act) : Observed
{
    /// <inheritdoc/>
    public override Source Source => Source.Staff;

    /// <inheritdoc/>
    public override string Describe() => Act;
}
