namespace Conformance.ReaderSimulator;

/// <summary>Ends the session when the chip's photo is locked, though PIN and sight would do (against facts/eligibility.md 10).</summary>
internal sealed class PhotoLockEnds : ReaderDefect
{
    public override string Name => "photo-lock-ends";

    internal override bool GoesOnWithoutPhoto()
    {
        Inject();
        return false;
    }
}
