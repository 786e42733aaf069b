using System.Formats.Asn1;
using System.Security.Cryptography;

namespace Conformance.Verification;

/// <summary>The three parts of a signed X.509 structure (RFC 5280, 4.1): what is signed, by which algorithm, the signature.</summary>
internal sealed record SignedDer(ReadOnlyMemory<byte> ToBeSigned, string Algorithm, ReadOnlyMemory<byte> Signature)
{
    private const string Sha256WithRsa = "1.2.840.113549.1.1.11";

    public static SignedDer? Read(ReadOnlyMemory<byte> der)
    {
        var outer = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        var toBeSigned = outer.ReadEncodedValue();
        var algorithm = outer.ReadSequence().ReadObjectIdentifier();
        return outer.TryReadPrimitiveBitString(out var unused, out var signature) && unused == 0
            ? new SignedDer(toBeSigned, algorithm, signature)
            : null;
    }

    /// <summary>True when the key made the signature with sha256WithRSAEncryption, the only algorithm of these cards.</summary>
    public bool IsSignedBy(ReadOnlySpan<byte> subjectPublicKeyInfo) =>
        Algorithm == Sha256WithRsa && RsaSignature.IsValid(ToBeSigned.Span, Signature.Span, subjectPublicKeyInfo);
}
