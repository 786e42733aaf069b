namespace Conformance.ReaderSimulator;

/// <summary>Lets the home-consent application work on any device (against facts/eligibility.md 5.6).</summary>
internal sealed class VisitActivationUnchecked : ReaderDefect
{
    public override string Name => "visit-activation-unchecked";

    internal override bool ChecksActivation()
    {
        Inject();
        return false;
    }
}
