namespace Conformance.CardSimulator.Contents;

/// <summary>券面事項入力補助AP EF 0001: FF10 with the 12 digits, 17 bytes with filler (facts/card.md 3.2).</summary>
internal static class NumberFile
{
    private const int Size = 17;

    public static byte[] Of(ReadOnlySpan<byte> digits) => Filler.To(Size, BerTlv.Encode(0xFF10, digits));
}
