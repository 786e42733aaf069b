using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Authority;
using Conformance.CardSimulator.Personas;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>Where certificates are renewed and stopped while a desk is open; the centre knows of it at once.</summary>
/// <param name="authority">Issues and revokes.</param>
/// <param name="issued">The credential with which the card of a persona came.</param>
/// <param name="newKey">The key of the renewed certificate of a persona; disposed of after use.</param>
internal sealed class CertificateCounter(TestCertificateAuthority authority, Func<string, Credential> issued, Func<string, RSA> newKey)
{
    /// <summary>Apart from the serial numbers of the fixtures (fixtures/certificates/holders.json).</summary>
    private const long SerialNumbersApart = 30_000;

    private static readonly DateTimeZone Tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];

    private readonly Dictionary<string, Credential> _renewed = [];

    /// <summary>A new certificate with a new key and serial number for the same holder, from today on; the one before is revoked.</summary>
    public Credential Renew(string persona, Instant now, LocalDate lastDay)
    {
        using var old = Current(persona);
        using var key = newKey(persona);
        authority.Revocations.Add(old.SerialNumber, new(RevocationKind.Revoked, now));
        var serial = long.Parse(old.SerialNumber, NumberStyles.HexNumber, CultureInfo.InvariantCulture) + SerialNumbersApart;
        var order = new CertificateOrder(old.GetNameInfo(X509NameType.SimpleName, forIssuer: false), serial, now.InZone(Tokyo).Date, lastDay);
        var renewed = new Credential(authority.Authentication.Issue(key, order), key, authority.Authentication.Certificate.Span);
        _renewed[persona] = renewed;
        return renewed;
    }

    /// <summary>Suspends the certificate that the card has now (CARD-6).</summary>
    public void Suspend(string persona, Instant now)
    {
        using var current = Current(persona);
        authority.Revocations.Add(current.SerialNumber, new(RevocationKind.Suspended, now));
    }

    private X509Certificate2 Current(string persona) =>
        X509CertificateLoader.LoadCertificate((_renewed.GetValueOrDefault(persona) ?? issued(persona)).Certificate.Span);
}
