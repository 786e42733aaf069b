namespace Conformance.ReaderSimulator;

/// <summary>After a failed face staff cannot help until the PIN was tried (against RDR-8).</summary>
internal sealed class PinNeededAfterFaceFailure : ReaderDefect
{
    public override string Name => "pin-needed-after-face-failure";

    internal override bool AllowsSightAfterFace(bool pinTried)
    {
        if (!pinTried)
        {
            Inject();
        }

        return pinTried;
    }
}
