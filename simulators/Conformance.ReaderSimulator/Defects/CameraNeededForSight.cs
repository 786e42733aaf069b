namespace Conformance.ReaderSimulator;

/// <summary>Lets staff switch visual mode on only while the camera works (against RDR-8).</summary>
internal sealed class CameraNeededForSight : ReaderDefect
{
    public override string Name => "camera-needed-for-sight";

    internal override bool EntersVisualMode(bool isCameraCovered)
    {
        if (isCameraCovered)
        {
            Inject();
        }

        return !isCameraCovered;
    }
}
