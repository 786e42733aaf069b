namespace Conformance.ReaderSimulator;

/// <summary>Offers the registration after the sight check, and does not register on it (against facts/eligibility.md 10).</summary>
internal sealed class SightNotEnoughToRegister : ReaderDefect
{
    public override string Name => "sight-not-enough-to-register";

    internal override bool DemandsPinToRegister(IdentityMethod method)
    {
        if (method != IdentityMethod.Sight)
        {
            return false;
        }

        Inject();
        return true;
    }
}
