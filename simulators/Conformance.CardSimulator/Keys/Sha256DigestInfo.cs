using System.Security.Cryptography;

namespace Conformance.CardSimulator.Keys;

/// <summary>The DigestInfo of a SHA-256 hash: a prefix of 19 bytes and the hash (RFC 8017, 9.2; facts/card.md 2.3).</summary>
internal static class Sha256DigestInfo
{
    private static ReadOnlySpan<byte> Prefix =>
        [0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20];

    /// <summary>Signs the hash inside its DigestInfo.</summary>
    public static void Sign(RsaPrivateKey key, ReadOnlySpan<byte> hash, Span<byte> signature)
    {
        Span<byte> info = stackalloc byte[Prefix.Length + SHA256.HashSizeInBytes];
        Prefix.CopyTo(info);
        hash.CopyTo(info[Prefix.Length..]);
        key.Sign(info, signature);
    }
}
