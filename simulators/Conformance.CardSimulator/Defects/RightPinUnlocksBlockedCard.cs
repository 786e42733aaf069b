namespace Conformance.CardSimulator.Defects;

/// <summary>A blocked reference takes the right PIN all the same.</summary>
internal sealed class RightPinUnlocksBlockedCard : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "right-pin-unlocks-blocked-card";

    internal override bool StaysBlocked(bool right, bool pinIsRight) => right && !pinIsRight;
}
