using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace Conformance.Authority;

/// <summary>
/// Certifies both ends of the line between an institution and the centre. How the closed network does that is in none of our sources: profile,
/// names and lives of these certificates are our choice. Keys are made anew each time and are worth nothing.
/// </summary>
public sealed class LineAuthority : IDisposable
{
    private const string Organisation = "Conformance Bench Test";
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";
    private const string ClientAuthentication = "1.3.6.1.5.5.7.3.2";

    private readonly X509Certificate2 _root;
    private readonly Lock _lock = new();
    private readonly HashSet<string> _revoked = [];
    private long _last = 1;

    private LineAuthority(X509Certificate2 root) => _root = root;

    /// <summary>The certificate that both ends trust; belongs to this authority.</summary>
    public X509Certificate2 Certificate => _root;

    /// <summary>An authority of a day, with a key of its own.</summary>
    /// <param name="first">The first moment of its certificate.</param>
    /// <param name="last">The last one.</param>
    public static LineAuthority Create(Instant first, Instant last)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"C=JP, O={Organisation}, OU=Test root for the line", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return new(request.CreateSelfSigned(first.ToDateTimeOffset(), last.ToDateTimeOffset()));
    }

    /// <summary>The centre's certificate, with its key; the caller disposes of it.</summary>
    /// <param name="names">Host names and addresses that it is for.</param>
    /// <param name="first">The first moment.</param>
    /// <param name="last">The last one.</param>
    public X509Certificate2 IssueServer(IReadOnlyCollection<string> names, Instant first, Instant last)
    {
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var name in names)
        {
            if (IPAddress.TryParse(name, out var address))
            {
                alternatives.AddIpAddress(address);
            }
            else
            {
                alternatives.AddDnsName(name);
            }
        }

        return Issue("CN=eligibility centre", ServerAuthentication, first, last, alternatives.Build());
    }

    /// <summary>An institution's certificate, with its key; the caller disposes of it.</summary>
    /// <param name="institution">医療機関コード.</param>
    /// <param name="first">The first moment.</param>
    /// <param name="last">The last one.</param>
    public X509Certificate2 IssueClient(string institution, Instant first, Instant last) => Issue($"CN={institution}", ClientAuthentication, first, last, names: null);

    /// <summary>Withdraws a certificate; connections that stand are not cut.</summary>
    public void Revoke(X509Certificate2 certificate)
    {
        lock (_lock)
        {
            _revoked.Add(certificate.SerialNumber);
        }
    }

    /// <summary>Whether one was withdrawn.</summary>
    internal bool IsRevoked(X509Certificate2 certificate)
    {
        lock (_lock)
        {
            return _revoked.Contains(certificate.SerialNumber);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _root.Dispose();

    private X509Certificate2 Issue(string subject, string usage, Instant first, Instant last, X509Extension? names)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"C=JP, O={Organisation}, {subject}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new(usage)], critical: false));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        if (names is not null)
        {
            request.CertificateExtensions.Add(names);
        }

        using var certificate = request.Create(_root, first.ToDateTimeOffset(), last.ToDateTimeOffset(), SerialNumber.Encode(Interlocked.Increment(ref _last)));
        return certificate.CopyWithPrivateKey(key);
    }
}
