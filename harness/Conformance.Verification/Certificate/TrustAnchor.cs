using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// A root that issues authentication certificates. Generations of a root share one name, so the issuer is found by key identifier
/// and signature (facts/card.md 3.6).
/// </summary>
public sealed class TrustAnchor
{
    private readonly byte[] _name;
    private readonly RsaPublicKey _key;
    private readonly byte[] _keyIdentifier;
    private readonly Instant _notBefore;
    private readonly Instant _notAfter;

    /// <summary>Trusts a root for certificates that carry the policy of authentication.</summary>
    /// <exception cref="CryptographicException">The bytes are no certificate of an RSA key.</exception>
    public TrustAnchor(ReadOnlySpan<byte> rootCertificate, string authenticationPolicy)
    {
        using var root = X509CertificateLoader.LoadCertificate(rootCertificate);
        _name = root.SubjectName.RawData;
        _key = RsaPublicKey.Read(root.PublicKey.ExportSubjectPublicKeyInfo())?.Keep() ?? throw new CryptographicException("A root of these cards has an RSA key, and this one has none.");
        _keyIdentifier = root.Extensions.OfType<X509SubjectKeyIdentifierExtension>().FirstOrDefault()?.SubjectKeyIdentifierBytes.ToArray() ?? [];
        _notBefore = Instant.FromDateTimeUtc(root.NotBefore.ToUniversalTime());
        _notAfter = Instant.FromDateTimeUtc(root.NotAfter.ToUniversalTime());
        AuthenticationPolicy = authenticationPolicy;
    }

    /// <summary>Policy OID by which an authentication certificate differs from a signature certificate.</summary>
    public string AuthenticationPolicy { get; }

    /// <summary>True when this root issued the certificate for authentication and the root itself is within its validity.</summary>
    internal bool Issued(HolderCertificate certificate, Instant now) =>
        _notBefore <= now && now <= _notAfter
        && certificate.Issuer.Span.SequenceEqual(_name)
        && certificate.Extensions.AuthorityKey.Span.SequenceEqual(_keyIdentifier)
        && certificate.Extensions is { IsAuthority: false, CanSign: true }
        && certificate.Extensions.Policies.Contains(AuthenticationPolicy)
        && certificate.IsSignedBy(this, _key);
}
