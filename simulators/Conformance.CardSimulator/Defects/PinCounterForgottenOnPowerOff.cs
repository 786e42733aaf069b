namespace Conformance.CardSimulator.Defects;

/// <summary>The retry counters are full again whenever the card loses power, so that PINs can be guessed without end.</summary>
internal sealed class PinCounterForgottenOnPowerOff : CardDefect
{
    /// <inheritdoc/>
    public override string Name => "pin-counter-forgotten";

    internal override int TriesAfterPowerLoss(int right, int maximum) => maximum;
}
