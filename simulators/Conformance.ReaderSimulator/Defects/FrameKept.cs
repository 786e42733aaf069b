namespace Conformance.ReaderSimulator;

/// <summary>Keeps the pictures of its camera beyond the session (against RDR-6).</summary>
internal sealed class FrameKept : ReaderDefect
{
    public override string Name => "frame-kept";

    internal override bool Clears(FaceDataKind kind)
    {
        if (kind != FaceDataKind.Frame)
        {
            return true;
        }

        Inject();
        return false;
    }
}
