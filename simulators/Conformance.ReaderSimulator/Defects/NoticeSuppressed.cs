namespace Conformance.ReaderSimulator;

/// <summary>Keeps the centre's notice from the patient (against RDR-11 and RDR-12).</summary>
internal sealed class NoticeSuppressed : ReaderDefect
{
    public override string Name => "notice-suppressed";

    internal override bool ShowsNotice()
    {
        Inject();
        return false;
    }
}
