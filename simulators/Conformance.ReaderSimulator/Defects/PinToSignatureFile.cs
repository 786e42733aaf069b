namespace Conformance.ReaderSimulator;

/// <summary>Presents the PIN to the reference of the signature password, whose tries it spends (against CARD-3).</summary>
internal sealed class PinToSignatureFile : ReaderDefect
{
    // facts/card.md 1.2
    private const ushort SignaturePassword = 0x001B;

    public override string Name => "pin-to-signature-file";

    internal override ushort PinFileForEntries()
    {
        Inject();
        return SignaturePassword;
    }
}
