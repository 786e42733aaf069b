namespace Conformance.ReaderSimulator;

/// <summary>Takes a picture in which there is nothing to compare for the holder (against RDR-6).</summary>
internal sealed class BlackFrameAccepted : ReaderDefect
{
    public override string Name => "black-frame-accepted";

    internal override bool AcceptsUnseen()
    {
        Inject();
        return true;
    }
}
