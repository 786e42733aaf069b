namespace Conformance.ReaderSimulator;

/// <summary>Takes every face for the holder's once the chip's photo is locked (against facts/eligibility.md 10).</summary>
internal sealed class PhotoLockIgnored : ReaderDefect
{
    public override string Name => "photo-lock-ignored";

    internal override bool HeedsPhotoLock() => false;

    internal override bool AcceptsUncompared()
    {
        Inject();
        return true;
    }
}
