namespace Conformance.ReaderSimulator;

/// <summary>Sends an entry to the chip with its fourth digit, before the patient confirms it (against RDR-4, RDR-5).</summary>
internal sealed class VerifyBeforeOk : ReaderDefect
{
    public override string Name => "verify-before-ok";

    internal override bool VerifiesBeforeOk()
    {
        Inject();
        return true;
    }
}
