using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Conformance.CardSimulator.Keys;

/// <summary>
/// A private key as the card uses it. The native key is freed when nothing refers to this any more: keys belong to personas, which live
/// as long as any card of theirs.
/// </summary>
internal sealed class RsaPrivateKey
{
    private readonly SafePrivateKey _key;

    /// <summary>Copies what it needs.</summary>
    /// <exception cref="CryptographicException">The parameters have no private part or contradict each other.</exception>
    public RsaPrivateKey(RSAParameters parameters)
    {
        SignatureLength = parameters.Modulus!.Length;
        _key = Import(parameters);
    }

    /// <summary>The most bytes that can be signed as they are: 245 for a modulus of 2,048 bits.</summary>
    public int LongestInput => SignatureLength - TypeOneBlock.LeastPadding;

    /// <summary>The length of every signature: that of the modulus.</summary>
    public int SignatureLength { get; }

    /// <summary>Signs the bytes as they are, under PKCS#1 v1.5 block type 1.</summary>
    public byte[] Sign(ReadOnlySpan<byte> input)
    {
        var signature = new byte[SignatureLength];
        Sign(input, signature);
        return signature;
    }

    /// <summary>Signs the bytes as they are, under PKCS#1 v1.5 block type 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than <see cref="LongestInput"/> bytes.</exception>
    public void Sign(ReadOnlySpan<byte> input, Span<byte> signature)
    {
        Span<byte> block = stackalloc byte[SignatureLength];
        TypeOneBlock.Write(input, block);
        Operate(block, signature);
    }

    /// <summary>Signs a SHA-256 hash under RSASSA-PSS with that salt.</summary>
    public void SignPss(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> salt, Span<byte> signature)
    {
        Span<byte> block = stackalloc byte[SignatureLength];
        PssBlock.Write(hash, salt, block);
        Operate(block, signature);
    }

    /// <summary>The private operation itself, on a block of the modulus's length.</summary>
    private void Operate(ReadOnlySpan<byte> block, Span<byte> signature)
    {
        var length = (nuint)SignatureLength;
        using var operation = LibCrypto.NewOperation(_key, 0);
        if (operation.IsInvalid
            || LibCrypto.BeginSigning(operation) <= 0
            || LibCrypto.SetPadding(operation, LibCrypto.NoPadding) <= 0
            || LibCrypto.Sign(operation, signature[..SignatureLength], ref length, block, (nuint)block.Length) <= 0)
        {
            throw new CryptographicException("libcrypto refused the private operation of an RSA key.");
        }
    }

    private static SafePrivateKey Import(RSAParameters parameters)
    {
        using var rsa = RSA.Create(parameters);
        var der = rsa.ExportRSAPrivateKey();
        var pinned = GCHandle.Alloc(der, GCHandleType.Pinned);
        try
        {
            var start = pinned.AddrOfPinnedObject();
            var key = LibCrypto.ReadPrivateKey(0, ref start, der.Length);
            return key.IsInvalid ? throw new CryptographicException("libcrypto does not take the RSA private key.") : key;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(der);
            pinned.Free();
        }
    }
}
