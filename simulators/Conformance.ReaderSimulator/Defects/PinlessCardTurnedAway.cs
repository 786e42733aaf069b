namespace Conformance.ReaderSimulator;

/// <summary>Turns away a card that takes no PIN before face or sight were tried (against CARD-8).</summary>
internal sealed class PinlessCardTurnedAway : ReaderDefect
{
    public override string Name => "pinless-card-turned-away";

    internal override bool TurnsAway(Func<bool> takesNoPin)
    {
        if (!takesNoPin())
        {
            return false;
        }

        Inject();
        return true;
    }
}
