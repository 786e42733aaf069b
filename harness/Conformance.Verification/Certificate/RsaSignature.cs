using System.Security.Cryptography;

namespace Conformance.Verification;

/// <summary>RSASSA-PKCS1-v1_5 with SHA-256, the one scheme of card and authority.</summary>
internal static class RsaSignature
{
    public static bool IsValid(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, ReadOnlySpan<byte> subjectPublicKeyInfo)
    {
        using var key = RSA.Create();
        key.ImportSubjectPublicKeyInfo(subjectPublicKeyInfo, out _);
        return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }
}
