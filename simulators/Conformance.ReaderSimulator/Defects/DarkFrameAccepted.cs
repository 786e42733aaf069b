namespace Conformance.ReaderSimulator;

/// <summary>Takes whoever looks into a covered camera for the holder (against RDR-6).</summary>
internal sealed class DarkFrameAccepted : ReaderDefect
{
    public override string Name => "dark-frame-accepted";

    internal override bool NoticesBlindCamera() => false;

    internal override bool AcceptsUncompared()
    {
        Inject();
        return true;
    }
}
