using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Desk;
using Conformance.Bench.Fixtures;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Harness.Tests.Bench;

public sealed class CertificateCounterTests
{
    private const string TarosSerialNumber = "2711";
    private static readonly Instant Now = Instant.FromUtc(2025, 6, 1, 0, 0);

    private readonly BenchFixtures _fixtures = new(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures"));

    [Fact]
    public void A_renewed_certificate_has_the_same_subject_a_new_key_and_number_and_the_one_before_is_revoked()
    {
        using var authority = _fixtures.LoadAuthority();
        var renewed = Counter(authority).Renew("taro", Now, new(2030, 2, 17));

        using var certificate = X509CertificateLoader.LoadCertificate(renewed.Certificate.Span);
        using var issued = X509CertificateLoader.LoadCertificate(_fixtures.Persona("taro").Authentication!.Certificate.Span);
        Assert.Equal("TESTCARD00000199999003A", certificate.GetNameInfo(X509NameType.SimpleName, forIssuer: false));
        Assert.Equal("009C41", certificate.SerialNumber);
        Assert.NotEqual(issued.GetPublicKey(), certificate.GetPublicKey());
        Assert.Equal(new DateTime(2030, 2, 17, 14, 59, 59, DateTimeKind.Utc), certificate.NotAfter.ToUniversalTime());
        Assert.Equal(RevocationKind.Revoked, authority.Revocations.Current.Entries[TarosSerialNumber].Kind);
        Assert.DoesNotContain("009C41", authority.Revocations.Current.Entries.Keys);
    }

    [Fact]
    public void What_is_suspended_is_the_certificate_that_the_card_has_now()
    {
        using var authority = _fixtures.LoadAuthority();
        var counter = Counter(authority);
        counter.Renew("taro", Now, new(2030, 2, 17));
        counter.Suspend("taro", Now);

        Assert.Equal(RevocationKind.Suspended, authority.Revocations.Current.Entries["009C41"].Kind);
        Assert.Equal(RevocationKind.Revoked, authority.Revocations.Current.Entries[TarosSerialNumber].Kind);
    }

    [Fact]
    public void The_new_key_of_a_persona_is_the_same_every_time_and_no_other_personas()
    {
        using var one = _fixtures.RenewalKey("taro");
        using var again = _fixtures.RenewalKey("taro");
        using var other = _fixtures.RenewalKey("hanako");
        Assert.Equal(Modulus(one), Modulus(again));
        Assert.NotEqual(Modulus(one), Modulus(other));
    }

    private static string Modulus(RSA key) => Convert.ToHexString(key.ExportParameters(includePrivateParameters: false).Modulus!);

    private CertificateCounter Counter(Authority.TestCertificateAuthority authority) =>
        new(authority, persona => _fixtures.Persona(persona).Authentication!, _fixtures.RenewalKey);
}
