using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>券面事項入力補助AP EF 0006: the public key for SET SESSION KEY (facts/card.md 2.5 and 3.3).</summary>
internal static class KeyDelivery
{
    public static byte[] Of(CardKey deliveryKey) => BerTlv.Encode(0xA1, PublicKeyObject.Of(deliveryKey));
}
