namespace Conformance.ReaderSimulator;

/// <summary>Does not look at what is held to the phone reader (against facts/eligibility.md 5.5).</summary>
internal sealed class PhoneReaderIgnored : ReaderDefect
{
    public override string Name => "phone-reader-ignored";

    internal override bool HeedsPhoneReader()
    {
        Inject();
        return false;
    }
}
