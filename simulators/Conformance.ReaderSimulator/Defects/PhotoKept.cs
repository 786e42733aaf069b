namespace Conformance.ReaderSimulator;

/// <summary>Keeps the photo out of the chip beyond the session (against RDR-6).</summary>
internal sealed class PhotoKept : ReaderDefect
{
    public override string Name => "photo-kept";

    internal override bool Clears(FaceDataKind kind)
    {
        if (kind != FaceDataKind.Photo)
        {
            return true;
        }

        Inject();
        return false;
    }
}
