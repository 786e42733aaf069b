namespace Conformance.CardSimulator.Defects;

/// <summary>Any PIN verifies while tries are left.</summary>
internal sealed class WrongPinAccepted : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "wrong-pin-accepted";

    internal override bool Accepts(bool right) => true;
}
