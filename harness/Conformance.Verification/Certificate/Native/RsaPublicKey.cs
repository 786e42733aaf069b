using System.Security.Cryptography;

namespace Conformance.Verification;

/// <summary>
/// An RSA key that verifies: RSASSA-PKCS1-v1_5 with SHA-256, the one scheme of card and authority. A key of the usual form goes straight
/// into libcrypto; every other one takes the platform's way, which is slower and has the last word about keys that are malformed.
/// </summary>
internal sealed class RsaPublicKey
{
    /// <summary>DER from its beginning to the modulus: rsaEncryption, 2048 bits (facts/card.md 3.6).</summary>
    private static readonly byte[] Head = Convert.FromHexString("30820122300D06092A864886F70D01010105000382010F003082010A0282010100");

    /// <summary>DER from the modulus to its end: 65537.</summary>
    private static readonly byte[] Tail = Convert.FromHexString("0203010001");

    private readonly ReadOnlyMemory<byte> _subjectPublicKeyInfo;
    private SafeRsaKey? _kept;

    private RsaPublicKey(ReadOnlyMemory<byte> subjectPublicKeyInfo) => _subjectPublicKeyInfo = subjectPublicKeyInfo;

    /// <summary>Reads a SubjectPublicKeyInfo; null when the platform knows no RSA key in it.</summary>
    public static RsaPublicKey? Read(ReadOnlyMemory<byte> subjectPublicKeyInfo)
    {
        var key = new RsaPublicKey(subjectPublicKeyInfo);
        return key.IsUsual || key.IsKnownToThePlatform() ? key : null;
    }

    /// <summary>The same key, kept in libcrypto for many signatures: a third is saved for each but the first.</summary>
    public RsaPublicKey Keep()
    {
        _kept ??= IsUsual ? InLibrary() : null;
        return this;
    }

    /// <summary>True when the key made the signature over the data.</summary>
    public bool IsSignatureOf(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        if (_kept is not null)
        {
            return _kept.IsSignatureOf(hash, signature);
        }

        if (!IsUsual)
        {
            return IsByThePlatform(hash, signature);
        }

        using var key = InLibrary();
        return key.IsSignatureOf(hash, signature);
    }

    /// <summary>No modulus is even, and none begins with a zero bit.</summary>
    private bool IsUsual
    {
        get
        {
            var der = _subjectPublicKeyInfo.Span;
            return der.Length == Head.Length + 256 + Tail.Length && der.StartsWith(Head) && der.EndsWith(Tail)
                && der[Head.Length] >= 0x80 && (der[^(Tail.Length + 1)] & 1) != 0;
        }
    }

    private SafeRsaKey InLibrary() => SafeRsaKey.Of(_subjectPublicKeyInfo.Span[Head.Length..^Tail.Length], Tail.AsSpan(2));

    private bool IsKnownToThePlatform()
    {
        try
        {
            using var key = RSA.Create();
            key.ImportSubjectPublicKeyInfo(_subjectPublicKeyInfo.Span, out var read);
            return read == _subjectPublicKeyInfo.Length;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private bool IsByThePlatform(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> signature)
    {
        using var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(_subjectPublicKeyInfo.Span, out _);
        return key.VerifyHash(hash, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
