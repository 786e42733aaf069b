namespace Conformance.ReaderSimulator;

/// <summary>Waits for a face that it cannot compare, as the card is in its sleeve, and says nothing of it (against RDR-7).</summary>
internal sealed class SleeveIgnored : ReaderDefect
{
    public override string Name => "sleeve-ignored";

    internal override bool NoticesHiddenCardFace()
    {
        Inject();
        return false;
    }
}
