using System.Numerics;
using System.Security.Cryptography;

namespace Conformance.Fuzzing.SecureMessaging;

/// <summary>RSA-OAEP with SHA-256 (RFC 8017, 7.1) whose seed comes in, so that the same run makes the same bytes.</summary>
internal static class OaepEncryption
{
    private const int Hash = 32;
    private static readonly BigInteger Exponent = 65_537;

    public static byte[] Encrypt(ReadOnlySpan<byte> modulus, ReadOnlySpan<byte> message, ReadOnlySpan<byte> seed)
    {
        var block = new byte[modulus.Length];
        var maskedSeed = block.AsSpan(1, Hash);
        var data = block.AsSpan(1 + Hash);
        SHA256.HashData([], data);
        data[^(message.Length + 1)] = 0x01;
        message.CopyTo(data[^message.Length..]);
        Mask(data, seed);
        seed.CopyTo(maskedSeed);
        Mask(maskedSeed, data);
        var number = BigInteger.ModPow(Number(block), Exponent, Number(modulus)).ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[modulus.Length - number.Length], .. number];
    }

    private static void Mask(Span<byte> target, ReadOnlySpan<byte> seed)
    {
        Span<byte> mask = stackalloc byte[Hash];
        for (var at = 0; at < target.Length; at += Hash)
        {
            SHA256.HashData([.. seed, 0, 0, 0, (byte)(at / Hash)], mask);
            for (var i = 0; i < Hash && at + i < target.Length; i++)
            {
                target[at + i] ^= mask[i];
            }
        }
    }

    private static BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
