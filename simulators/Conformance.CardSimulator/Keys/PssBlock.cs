using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conformance.CardSimulator.Keys;

/// <summary>EMSA-PSS with SHA-256 and MGF1 (RFC 8017, 9.1.1). The salt comes in, so that a run can be repeated.</summary>
internal static class PssBlock
{
    private const byte Trailer = 0xBC;

    /// <summary>Fills the block, which has the length of a modulus whose bits are a multiple of eight.</summary>
    public static void Write(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> salt, Span<byte> block)
    {
        Span<byte> salted = stackalloc byte[8 + SHA256.HashSizeInBytes + salt.Length];
        salted[..8].Clear();
        hash.CopyTo(salted[8..]);
        salt.CopyTo(salted[(8 + SHA256.HashSizeInBytes)..]);

        var data = block[..^(SHA256.HashSizeInBytes + 1)];
        var h = block[data.Length..^1];
        SHA256.HashData(salted, h);
        block[^1] = Trailer;
        data.Clear();
        data[^(salt.Length + 1)] = 1;
        salt.CopyTo(data[^salt.Length..]);
        Mask(data, h);
        // The encoded message has one bit less than the modulus.
        data[0] &= 0x7F;
    }

    private static void Mask(Span<byte> data, ReadOnlySpan<byte> seed)
    {
        Span<byte> counted = stackalloc byte[SHA256.HashSizeInBytes + 4];
        Span<byte> mask = stackalloc byte[SHA256.HashSizeInBytes];
        seed.CopyTo(counted);
        for (var done = 0; done < data.Length; done += mask.Length)
        {
            BinaryPrimitives.WriteInt32BigEndian(counted[seed.Length..], done / mask.Length);
            SHA256.HashData(counted, mask);
            for (var i = 0; i < mask.Length && done + i < data.Length; i++)
            {
                data[done + i] ^= mask[i];
            }
        }
    }
}
