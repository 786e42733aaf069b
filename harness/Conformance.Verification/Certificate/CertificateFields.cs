using System.Formats.Asn1;
using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// The fields of what an issuer signed (TBSCertificate; RFC 5280, 4.1), in their order. No bytes are copied. The unique
/// identifiers of old, which authorities must not write (4.1.2.8), are not read.
/// </summary>
/// <param name="SerialNumber">As it is encoded.</param>
/// <param name="Algorithm">Of the signature, as the issuer signed it.</param>
/// <param name="Issuer">The whole name, DER.</param>
/// <param name="CommonName">The subject's; null when it has none.</param>
/// <param name="SubjectPublicKeyInfo">DER.</param>
/// <param name="Extensions">What they say.</param>
internal sealed record CertificateFields(
    ReadOnlyMemory<byte> SerialNumber,
    ReadOnlyMemory<byte> Algorithm,
    ReadOnlyMemory<byte> Issuer,
    Instant NotBefore,
    Instant NotAfter,
    string? CommonName,
    ReadOnlyMemory<byte> SubjectPublicKeyInfo,
    CertificateExtensions Extensions)
{
    private static readonly Asn1Tag Version = new(TagClass.ContextSpecific, 0);
    private static readonly Asn1Tag ExtensionList = new(TagClass.ContextSpecific, 3);

    /// <exception cref="AsnContentException">The bytes are no such structure in DER.</exception>
    public static CertificateFields Read(ReadOnlyMemory<byte> toBeSigned)
    {
        var fields = new AsnReader(toBeSigned, AsnEncodingRules.DER).ReadSequence();
        if (fields.PeekTag().HasSameClassAndValue(Version))
        {
            fields.ReadSequence(Version).ReadIntegerBytes();
        }

        var (serialNumber, algorithm, issuer) = (fields.ReadIntegerBytes(), AlgorithmIdentifier.Read(fields), fields.PeekEncodedValue());
        DistinguishedName.ReadCommonName(fields);
        var validity = fields.ReadSequence();
        var (notBefore, notAfter) = (Time(validity), Time(validity));
        validity.ThrowIfNotEmpty();
        var (commonName, key) = (DistinguishedName.ReadCommonName(fields), fields.ReadEncodedValue());
        var extensions = fields.HasData ? CertificateExtensions.Read(fields.ReadSequence(ExtensionList)) : CertificateExtensions.None;
        fields.ThrowIfNotEmpty();
        return new(serialNumber, algorithm, issuer, notBefore, notAfter, commonName, key, extensions);
    }

    /// <summary>Two digits of a year up to 49 are of this century (RFC 5280, 4.1.2.5.1).</summary>
    private static Instant Time(AsnReader validity) => Instant.FromDateTimeOffset(
        validity.PeekTag() == Asn1Tag.UtcTime ? validity.ReadUtcTime(twoDigitYearMax: 2049) : validity.ReadGeneralizedTime());
}
