namespace Conformance.ReaderSimulator;

/// <summary>Waits before a covered camera and says nothing of it (against RDR-8).</summary>
internal sealed class CameraTroubleHidden : ReaderDefect
{
    public override string Name => "camera-trouble-hidden";

    internal override bool NoticesBlindCamera()
    {
        Inject();
        return false;
    }
}
