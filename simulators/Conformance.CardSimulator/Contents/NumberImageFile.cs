using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>券面事項確認AP EF 0005: 個人番号 as an image and the card key, signed together (facts/card.md 3.4).</summary>
internal static class NumberImageFile
{
    /// <summary>The file with filler.</summary>
    public static byte[] Of(ReadOnlySpan<byte> image, CardKey cardKey, CardKey dataKey)
    {
        byte[] covered = [.. BerTlv.Encode(0xDF41, image), .. BerTlv.Encode(0xDF42, PublicKeyObject.Of(cardKey))];
        return Filler.ToWholeBlocks(BerTlv.Encode(0xFF40, [.. covered, .. BerTlv.Encode(0xDF43, dataKey.Sign(covered))]));
    }
}
