namespace Conformance.ReaderSimulator;

/// <summary>Takes any phone for an iPhone (against facts/eligibility.md 5.5).</summary>
internal sealed class PhoneKindNotAsked : ReaderDefect
{
    public override string Name => "phone-kind-not-asked";

    internal override bool AsksPhoneKind()
    {
        Inject();
        return false;
    }
}
