using System.Security.Cryptography;
using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>Signatures of the issuer: sha256WithRSAEncryption, PKCS#1 v1.5 (facts/card.md 3.3 to 3.5).</summary>
internal static class Signing
{
    public static byte[] Sign(this CardKey key, ReadOnlySpan<byte> message) => key.PrivateKey.Sign(DigestInfo.Sha256(SHA256.HashData(message)));
}
