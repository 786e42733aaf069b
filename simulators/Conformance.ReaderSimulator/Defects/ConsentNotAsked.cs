namespace Conformance.ReaderSimulator;

/// <summary>Asks for no consent and passes everything on as agreed to (against CONS-1).</summary>
internal sealed class ConsentNotAsked : ReaderDefect
{
    public override string Name => "consent-not-asked";

    internal override bool AsksConsent()
    {
        Inject();
        return false;
    }
}
