namespace Conformance.ReaderSimulator;

/// <summary>Compares the face with the picture printed on the card, and leaves the chip's photo closed (against RDR-6).</summary>
internal sealed class PhotoNotOpened : ReaderDefect
{
    public override string Name => "photo-not-opened";

    internal override bool OpensPhoto()
    {
        Inject();
        return false;
    }
}
