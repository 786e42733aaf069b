using System.Security.Cryptography;
using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// 券面事項確認AP EF 0002 (facts/card.md 3.4). An image that the card does not have is an empty object, since the table has an offset
/// for each; that is a choice.
/// </summary>
internal static class CardFaceFile
{
    /// <summary>The file with filler.</summary>
    public static byte[] Of(Holder holder, LocalDate expires, CardFaceImages images, CardKey cardKey, CardKey dataKey)
    {
        byte[][] person =
        [
            BerTlv.Encode(0xDF22, Date.Digits(holder.BirthDate)),
            BerTlv.Encode(0xDF23, [SexDigit.Of(holder.Sex)]),
            BerTlv.Encode(0xDF24, PublicKeyObject.Of(cardKey)),
        ];
        byte[][] texts = [BerTlv.Encode(0xDF25, images.Name.Span), BerTlv.Encode(0xDF26, images.Address.Span)];
        var photo = BerTlv.Encode(0xDF27, images.Photo.Span);
        byte[][] unsigned = [BerTlv.Encode(0xDF29, Date.Digits(expires)), BerTlv.Encode(0xDF2A, images.SecurityCode.Span)];
        var signature = BerTlv.Encode(0xDF28, Sign(dataKey, person, texts, photo));
        return Filler.ToWholeBlocks(OffsetTable.Join(0xFF20, 0xDF21, [.. person, .. texts, photo, signature, .. unsigned]));
    }

    /// <summary>Three hashes, 96 bytes, in one DigestInfo of SHA-256.</summary>
    private static byte[] Sign(CardKey dataKey, byte[][] person, byte[][] texts, byte[] photo) =>
        dataKey.PrivateKey.Sign(DigestInfo.Sha256([.. Hash(person), .. Hash(texts), .. Hash(photo)]));

    private static byte[] Hash(params byte[][] objects) => SHA256.HashData([.. objects.SelectMany(item => item)]);
}
