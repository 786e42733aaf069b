namespace Conformance.CardSimulator.Contents;

/// <summary>What PKCS#1 v1.5 signs: the name of the hash with the hash (facts/card.md 2.3).</summary>
internal static class DigestInfo
{
    private static ReadOnlySpan<byte> Sha256Identifier =>
        [0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00];

    /// <summary>
    /// With the name of SHA-256. The card face puts three hashes into one (facts/card.md 3.4), so the length is not always 32.
    /// </summary>
    public static byte[] Sha256(ReadOnlySpan<byte> hashes) =>
        BerTlv.Encode(0x30, [.. Sha256Identifier, .. BerTlv.Encode(0x04, hashes)]);
}
