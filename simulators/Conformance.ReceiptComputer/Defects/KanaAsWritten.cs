namespace Conformance.ReceiptComputer;

/// <summary>Tells small kana from large ones.</summary>
internal sealed class KanaAsWritten : ReceiptDefect
{
    public override string Name => "kana-compared-as-written";

    private protected override string AlterEnlarged(string right, string written) => written;
}
