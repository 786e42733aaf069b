namespace Conformance.ReaderSimulator;

/// <summary>Asks for consent once identity is proven, as at a desk, on home visits (against VISIT-1).</summary>
internal sealed class VisitConsentLast : ReaderDefect
{
    public override string Name => "visit-consent-last";

    internal override bool AsksVisitConsentLast()
    {
        Inject();
        return true;
    }
}
