namespace Conformance.ReaderSimulator;

/// <summary>Waits for a card again, and says nothing, when one cannot be read (against facts/eligibility.md 4.3).</summary>
internal sealed class UnreadableCardIgnored : ReaderDefect
{
    public override string Name => "unreadable-card-ignored";

    internal override bool TellsUnreadableCard()
    {
        Inject();
        return false;
    }
}
