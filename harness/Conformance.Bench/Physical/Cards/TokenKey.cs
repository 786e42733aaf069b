using System.Security.Cryptography;

namespace Conformance.Bench.Physical.Cards;

/// <summary>
/// The laboratory's secret that turns what a card tells of itself into tokens and digests. Without it a serial number of fifteen digits,
/// or a name, could be found from its hash by trying.
/// </summary>
public sealed class TokenKey
{
    /// <summary>Length of the key in bytes.</summary>
    public const int Length = 32;

    private const int DigestDigits = 16;
    private readonly byte[] _key;

    /// <summary>A key; the bytes are copied.</summary>
    /// <exception cref="ArgumentException">Not <see cref="Length"/> bytes.</exception>
    public TokenKey(ReadOnlySpan<byte> key) =>
        _key = key.Length == Length ? key.ToArray() : throw new ArgumentException($"a key has {Length} bytes", nameof(key));

    /// <summary>The token of the card that tells this of itself.</summary>
    internal CardToken TokenOf(ReadOnlySpan<byte> identity) => CardToken.Of(Hash("card"u8, identity));

    /// <summary>A digest of a card's data, 16 hexadecimal digits: equal data, equal digest, and nothing else.</summary>
    internal string DigestOf(ReadOnlySpan<byte> data) => Convert.ToHexStringLower(Hash("data"u8, data))[..DigestDigits];

    // One key, two uses: what stands before the data keeps a token from being some data's digest.
    private byte[] Hash(ReadOnlySpan<byte> use, ReadOnlySpan<byte> data) => HMACSHA256.HashData(_key, (byte[])[.. use, 0, .. data]);
}
