namespace Conformance.ReaderSimulator;

/// <summary>Takes every face for the holder's while the card's sleeve keeps the chip's photo closed (against RDR-6, RDR-7).</summary>
internal sealed class FaceWithoutPhoto : ReaderDefect
{
    public override string Name => "face-without-photo";

    internal override bool NoticesHiddenCardFace() => false;

    internal override bool AcceptsUncompared()
    {
        Inject();
        return true;
    }
}
