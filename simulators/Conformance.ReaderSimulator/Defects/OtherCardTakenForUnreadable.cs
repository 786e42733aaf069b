namespace Conformance.ReaderSimulator;

/// <summary>Asks to place a card again that will never do, as it is no My Number Card (against facts/eligibility.md 4.3).</summary>
internal sealed class OtherCardTakenForUnreadable : ReaderDefect
{
    public override string Name => "other-card-taken-for-unreadable";

    internal override bool TellsOtherCard()
    {
        Inject();
        return false;
    }
}
