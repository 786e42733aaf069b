using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>An RSA public key as this card writes it everywhere: 90 exponent, 91 modulus; 265 bytes (facts/card.md 3.3).</summary>
internal static class PublicKeyObject
{
    private static ReadOnlySpan<byte> Exponent => [0x01, 0x00, 0x01];

    public static byte[] Of(CardKey key) => [.. BerTlv.Encode(0x90, Exponent), .. BerTlv.Encode(0x91, key.Modulus.Span)];
}
