using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>
/// 券面事項入力補助AP EF 0007: the public half of the card's key 0013, signed (facts/card.md 3.3). Which key of the issuer signs it is not
/// said; here it is the one that signs the data.
/// </summary>
internal static class InternalKeyRecord
{
    public static byte[] Of(CardKey internalKey, CardKey dataKey)
    {
        var key = BerTlv.Encode(0xDF51, PublicKeyObject.Of(internalKey));
        return BerTlv.Encode(0xFF50, [.. key, .. BerTlv.Encode(0xDF52, dataKey.Sign(key))]);
    }
}
