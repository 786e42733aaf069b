namespace Conformance.ReaderSimulator;

/// <summary>Takes a print or a screen with the holder's picture for the holder (against RDR-6).</summary>
internal sealed class PrintedPictureAccepted : ReaderDefect
{
    public override string Name => "printed-picture-accepted";

    internal override bool HeedsFlatness()
    {
        Inject();
        return false;
    }
}
