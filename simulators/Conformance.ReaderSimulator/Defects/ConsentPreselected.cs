namespace Conformance.ReaderSimulator;

/// <summary>Shows consent as chosen before anybody touched it (against CONS-1).</summary>
internal sealed class ConsentPreselected : ReaderDefect
{
    public override string Name => "consent-preselected";

    internal override bool PreselectsConsent()
    {
        Inject();
        return true;
    }
}
