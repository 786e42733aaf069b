using System.Formats.Asn1;
using System.Globalization;
using NodaTime;

namespace Conformance.Verification;

/// <summary>An end-entity certificate (RFC 5280) taken apart once, so that no later stage touches DER.</summary>
public sealed class HolderCertificate
{
    private const int LongestSensible = 16 * 1024;

    /// <summary>The end of the calendar in Tokyo. RFC 5280, 4.1.2.5, writes "no well-defined end" as an instant beyond it.</summary>
    private static readonly Instant LastNameable = Instant.FromUtc(9999, 12, 31, 14, 59, 59);

    private readonly SignedDer _signed;
    private readonly CertificateFields _fields;
    private TrustAnchor? _signer;

    private HolderCertificate(byte[] encoded, SignedDer signed, CertificateFields fields, RsaPublicKey key, string subject)
    {
        (Encoded, _signed, _fields, Key, Subject) = (encoded, signed, fields, key, subject);
        SerialNumber = Convert.ToHexString(fields.SerialNumber.Span);
        LastValidDay = Desk.Today(Instant.Min(NotAfter, LastNameable));
    }

    /// <summary>Subject common name: the opaque id that the register of insured persons links to (facts/card.md 3.6).</summary>
    public string Subject { get; }

    /// <summary>Serial number, upper-case hexadecimal as in a revocation list.</summary>
    public string SerialNumber { get; }

    /// <summary>First instant of validity.</summary>
    public Instant NotBefore => _fields.NotBefore;

    /// <summary>Last instant of validity.</summary>
    public Instant NotAfter => _fields.NotAfter;

    /// <summary>Date of <see cref="NotAfter"/> at the desk (Asia/Tokyo); the certificate counts as valid for the whole of it.</summary>
    public LocalDate LastValidDay { get; }

    /// <summary>What it was read from, DER.</summary>
    internal byte[] Encoded { get; }

    internal RsaPublicKey Key { get; }

    internal ReadOnlyMemory<byte> Issuer => _fields.Issuer;

    internal CertificateExtensions Extensions => _fields.Extensions;

    /// <summary>Reads a certificate from bytes that anybody may have sent.</summary>
    /// <returns>The certificate, or null when the bytes are no X.509 certificate in DER with a common name and an RSA key.</returns>
    public static HolderCertificate? Parse(ReadOnlySpan<byte> der)
    {
        if (der.Length > LongestSensible)
        {
            return null;
        }

        try
        {
            var encoded = der.ToArray();
            if (SignedDer.Read(encoded) is not { } signed)
            {
                return null;
            }

            var fields = CertificateFields.Read(signed.ToBeSigned);
            return fields.CommonName is { } subject && RsaPublicKey.Read(fields.SubjectPublicKeyInfo) is { } key
                ? new(encoded, signed, fields, key, subject)
                : null;
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    /// <summary>The dates only: subject and serial number point to a person.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"certificate valid to {LastValidDay:uuuu-MM-dd}");

    /// <summary>True when the root's key signed the certificate, by the algorithm that it names in both places (RFC 5280, 4.1.1.2). A yes is remembered.</summary>
    internal bool IsSignedBy(TrustAnchor anchor, RsaPublicKey key)
    {
        if (_signer == anchor)
        {
            return true;
        }

        var isSigned = _fields.Algorithm.Span.SequenceEqual(_signed.Algorithm.Span) && _signed.IsSignedBy(key);
        _signer = isSigned ? anchor : _signer;
        return isSigned;
    }
}
