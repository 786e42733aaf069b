using System.Formats.Asn1;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace Conformance.Verification;

/// <summary>An end-entity certificate (RFC 5280) taken apart once, so that no later stage touches DER.</summary>
public sealed class HolderCertificate
{
    private const string CertificatePolicies = "2.5.29.32";
    private const int LongestSensible = 16 * 1024;

    /// <summary>The end of the calendar in Tokyo. RFC 5280, 4.1.2.5, writes "no well-defined end" as an instant beyond it.</summary>
    private static readonly Instant LastNameable = Instant.FromUtc(9999, 12, 31, 14, 59, 59);

    private HolderCertificate(X509Certificate2 certificate, SignedDer signed)
    {
        Signed = signed;
        Subject = certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false);
        SerialNumber = certificate.SerialNumber;
        NotBefore = Instant.FromDateTimeUtc(certificate.NotBefore.ToUniversalTime());
        NotAfter = Instant.FromDateTimeUtc(certificate.NotAfter.ToUniversalTime());
        LastValidDay = Desk.Today(Instant.Min(NotAfter, LastNameable));
        PublicKey = certificate.PublicKey.ExportSubjectPublicKeyInfo();
        Issuer = certificate.IssuerName.RawData;
        Policies = ReadPolicies(certificate);
        AuthorityKey = certificate.Extensions.OfType<X509AuthorityKeyIdentifierExtension>().FirstOrDefault()?.KeyIdentifier ?? default;
        IsAuthority = certificate.Extensions.OfType<X509BasicConstraintsExtension>().Any(e => e.CertificateAuthority);
        CanSign = certificate.Extensions.OfType<X509KeyUsageExtension>().Any(e => e.KeyUsages.HasFlag(X509KeyUsageFlags.DigitalSignature));
    }

    /// <summary>Subject common name: the opaque id that the register of insured persons links to (facts/card.md 3.6).</summary>
    public string Subject { get; }

    /// <summary>Serial number, upper-case hexadecimal as in a revocation list.</summary>
    public string SerialNumber { get; }

    /// <summary>First instant of validity.</summary>
    public Instant NotBefore { get; }

    /// <summary>Last instant of validity.</summary>
    public Instant NotAfter { get; }

    /// <summary>Date of <see cref="NotAfter"/> at the desk (Asia/Tokyo); the certificate counts as valid for the whole of it.</summary>
    public LocalDate LastValidDay { get; }

    internal SignedDer Signed { get; }

    internal byte[] PublicKey { get; }

    internal ReadOnlyMemory<byte> Issuer { get; }

    internal ReadOnlyMemory<byte> AuthorityKey { get; }

    internal IReadOnlyList<string> Policies { get; }

    internal bool IsAuthority { get; }

    internal bool CanSign { get; }

    /// <summary>Reads a certificate from bytes that anybody may have sent.</summary>
    /// <returns>The certificate, or null when the bytes are no X.509 certificate with an RSA key.</returns>
    public static HolderCertificate? Parse(ReadOnlySpan<byte> der)
    {
        if (der.Length > LongestSensible)
        {
            return null;
        }

        try
        {
            using var certificate = X509CertificateLoader.LoadCertificate(der);
            using var key = certificate.GetRSAPublicKey();
            return key is not null && SignedDer.Read(certificate.RawDataMemory) is { } signed ? new HolderCertificate(certificate, signed) : null;
        }
        catch (Exception refusal) when (refusal is CryptographicException or AsnContentException)
        {
            return null;
        }
    }

    /// <summary>The dates only: subject and serial number point to a person.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"certificate valid to {LastValidDay:uuuu-MM-dd}");

    private static List<string> ReadPolicies(X509Certificate2 certificate)
    {
        var policies = new List<string>();
        if (certificate.Extensions.FirstOrDefault(e => e.Oid?.Value == CertificatePolicies) is not { } extension)
        {
            return policies;
        }

        var list = new AsnReader(extension.RawData, AsnEncodingRules.DER).ReadSequence();
        while (list.HasData)
        {
            policies.Add(list.ReadSequence().ReadObjectIdentifier());
        }

        return policies;
    }
}
