using System.Formats.Asn1;

namespace Conformance.Verification;

/// <summary>The three parts of a signed X.509 structure (RFC 5280, 4.1): what is signed, by which algorithm, the signature.</summary>
internal sealed record SignedDer(ReadOnlyMemory<byte> ToBeSigned, ReadOnlyMemory<byte> Algorithm, ReadOnlyMemory<byte> Signature)
{
    /// <summary>sha256WithRSAEncryption with its empty parameters (RFC 4055, 5), the only algorithm of these cards.</summary>
    private static readonly byte[] Sha256WithRsa = Convert.FromHexString("300D06092A864886F70D01010B0500");

    /// <returns>The parts, or null when the signature is not whole bytes.</returns>
    /// <exception cref="AsnContentException">The bytes are not DER, or there are more of them.</exception>
    public static SignedDer? Read(ReadOnlyMemory<byte> der)
    {
        var all = new AsnReader(der, AsnEncodingRules.DER);
        var outer = all.ReadSequence();
        all.ThrowIfNotEmpty();
        var (toBeSigned, algorithm) = (outer.ReadEncodedValue(), AlgorithmIdentifier.Read(outer));
        var isWhole = outer.TryReadPrimitiveBitString(out var unused, out var signature) && unused == 0;
        outer.ThrowIfNotEmpty();
        return isWhole ? new SignedDer(toBeSigned, algorithm, signature) : null;
    }

    /// <summary>True when the key made the signature with the one algorithm of these cards.</summary>
    public bool IsSignedBy(RsaPublicKey key) => Algorithm.Span.SequenceEqual(Sha256WithRsa) && key.IsSignatureOf(ToBeSigned.Span, Signature.Span);
}
