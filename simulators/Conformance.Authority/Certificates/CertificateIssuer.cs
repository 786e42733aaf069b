using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>One root and what it issues. The same order for the same key gives the same bytes (PKCS #1 v1.5 has no randomness).</summary>
public sealed class CertificateIssuer : IDisposable
{
    // Most desks issue nothing, and to bring a private key into the library costs as much as a few signatures.
    private readonly Lazy<RSA> _key;
    private readonly Lazy<X509Certificate2> _root;
    private readonly CertificateProfile _profile;

    internal CertificateIssuer(CertificateKind kind, byte[] rootCertificate, RSAParameters key)
    {
        _profile = CertificateProfile.For(kind);
        _root = new(() => X509CertificateLoader.LoadCertificate(rootCertificate));
        _key = new(() => RSA.Create(key));
        Certificate = rootCertificate;
    }

    /// <summary>The root certificate, DER.</summary>
    public ReadOnlyMemory<byte> Certificate { get; }

    /// <summary>Policy OID in every certificate of this issuer.</summary>
    public string Policy => _profile.Policy;

    /// <summary>Issues a certificate for a public key, DER, profile after facts/card.md 3.6 without personal data.</summary>
    public byte[] Issue(RSA publicKey, CertificateOrder order)
    {
        var subject = new X500DistinguishedName($"C=JP, CN={order.Subject}", X500DistinguishedNameFlags.None);
        var request = new CertificateRequest(subject, publicKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(_profile.KeyUsage, critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: false));
        request.CertificateExtensions.Add(Extensions.Policy(_profile.Policy));
        request.CertificateExtensions.Add(Extensions.RevocationListAt(_root.Value.SubjectName));
        request.CertificateExtensions.Add(AuthorityKey());
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        using var certificate = request.Create(
            _root.Value.SubjectName, Generator(), ValidityTime.StartOf(order.FirstDay), ValidityTime.EndOf(order.LastDay), SerialNumber.Encode(order.Serial));
        return certificate.RawData;
    }

    /// <summary>
    /// Issues a certificate again with other dates: same key, subject and serial number, so that card and register still belong
    /// together. This is how a scenario reaches a date without control of the device's clock.
    /// </summary>
    /// <exception cref="CryptographicException">The bytes are no certificate with an RSA key.</exception>
    public byte[] Redate(ReadOnlySpan<byte> certificate, LocalDate firstDay, LocalDate lastDay)
    {
        using var old = X509CertificateLoader.LoadCertificate(certificate);
        using var key = old.GetRSAPublicKey() ?? throw new CryptographicException("The certificate has no RSA key; these cards have no other.");
        var serial = (long)new BigInteger(old.SerialNumberBytes.Span, isUnsigned: true, isBigEndian: true);
        return Issue(key, new CertificateOrder(old.GetNameInfo(X509NameType.SimpleName, forIssuer: false), serial, firstDay, lastDay));
    }

    /// <summary>The signed revocation list (RFC 5280, 5), DER, with what holds at <paramref name="now"/>; next update a day later.</summary>
    public byte[] IssueRevocationList(RevocationList revocations, Instant now, long number)
    {
        var list = new CertificateRevocationListBuilder();
        foreach (var (serial, entry) in revocations.Entries.Where(e => e.Value.Since <= now).OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            var reason = entry.Kind == RevocationKind.Suspended ? X509RevocationReason.CertificateHold : X509RevocationReason.Unspecified;
            list.AddEntry(Convert.FromHexString(serial), entry.Since.ToDateTimeOffset(), reason);
        }

        var at = now.ToDateTimeOffset();
        return list.Build(_root.Value.SubjectName, Generator(), number, at.AddDays(1), HashAlgorithmName.SHA256, AuthorityKey(), at);
    }

    /// <summary>Forgets the private key.</summary>
    public void Dispose()
    {
        if (_key.IsValueCreated)
        {
            _key.Value.Dispose();
        }

        if (_root.IsValueCreated)
        {
            _root.Value.Dispose();
        }
    }

    private X509SignatureGenerator Generator() => X509SignatureGenerator.CreateForRSA(_key.Value, RSASignaturePadding.Pkcs1);

    private X509AuthorityKeyIdentifierExtension AuthorityKey() =>
        X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root.Value, includeKeyIdentifier: true, includeIssuerAndSerial: false);
}
