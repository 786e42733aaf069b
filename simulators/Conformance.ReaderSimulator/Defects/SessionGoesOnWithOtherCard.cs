namespace Conformance.ReaderSimulator;

/// <summary>When the card has left after identity was proven, it goes on with whichever card lies in the slot now (against RDR-2).</summary>
internal sealed class SessionGoesOnWithOtherCard : ReaderDefect
{
    public override string Name => "session-goes-on-with-other-card";

    internal override bool GoesOnWithOtherCard()
    {
        Inject();
        return true;
    }
}
