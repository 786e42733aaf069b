namespace Conformance.ReaderSimulator;

/// <summary>Declares that it takes phones and never offers one (against facts/eligibility.md 5.5).</summary>
internal sealed class PhoneNotOffered : ReaderDefect
{
    public override string Name => "phone-not-offered";

    internal override bool OffersPhone()
    {
        Inject();
        return false;
    }
}
