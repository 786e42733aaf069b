namespace Conformance.ReaderSimulator;

/// <summary>Asks and passes on consent in grace, when only eligibility is given (against facts/eligibility.md 5.4).</summary>
internal sealed class GraceAsksConsent : ReaderDefect
{
    public override string Name => "grace-asks-consent";

    internal override bool AsksConsentInGrace()
    {
        Inject();
        return true;
    }
}
