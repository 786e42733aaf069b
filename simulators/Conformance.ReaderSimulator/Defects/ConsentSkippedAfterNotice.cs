namespace Conformance.ReaderSimulator;

/// <summary>Takes the touch that a notice was read for consent to everything (against CONS-1).</summary>
internal sealed class ConsentSkippedAfterNotice : ReaderDefect
{
    public override string Name => "consent-skipped-after-notice";

    internal override bool AsksConsentAfterNotice()
    {
        Inject();
        return false;
    }
}
