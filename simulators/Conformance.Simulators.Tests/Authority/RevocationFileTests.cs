using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

public sealed class RevocationFileTests
{
    [Fact]
    public void The_fixtures_revoke_what_the_personas_say()
    {
        using var authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
        var list = authority.Revocations.Current;
        var desk = Instant.FromUtc(2025, 3, 3, 0, 0);
        Assert.Equal(RevocationKind.Suspended, list.Find(Serial("suspended.auth"), desk));
        Assert.Equal(RevocationKind.Revoked, list.Find(Serial("revoked.auth"), desk));
        Assert.Equal(RevocationKind.Revoked, list.Find(Serial("changed-name.sign"), desk));
        Assert.Null(list.Find(Serial("changed-name.auth"), desk));
        Assert.Null(list.Find(Serial("renewed.auth"), desk));
        Assert.Null(list.Find(Serial("taro.auth"), desk));
        // A revocation holds from the first moment of its day at the desk.
        Assert.Null(list.Find(Serial("suspended.auth"), Instant.FromUtc(2025, 2, 19, 14, 59, 59)));
        Assert.Equal(RevocationKind.Suspended, list.Find(Serial("suspended.auth"), Instant.FromUtc(2025, 2, 19, 15, 0)));
    }

    [Theory]
    [InlineData("""{"revocations":[{"serial":1,"kind":"lost","since":"2025-01-01"}]}""", "$.revocations[0].kind")]
    [InlineData("""{"revocations":[{"serial":0,"kind":"revoked","since":"2025-01-01"}]}""", "$.revocations[0]")]
    [InlineData("""{"revocations":[{"serial":1,"kind":"revoked"}]}""", "$.revocations[0].since")]
    public void A_wrong_list_is_refused_with_the_place(string json, string place)
    {
        using var folder = new TemporaryFolder();
        foreach (var key in Directory.GetFiles(FixtureFolders.Certificates, "ca.*.key.pem"))
        {
            folder.Write(Path.GetFileName(key), File.ReadAllBytes(key));
        }

        folder.Write("revocations.json", System.Text.Encoding.UTF8.GetBytes(json));

        Assert.Equal(place, Assert.Throws<FixtureFormatException>(() => TestCertificateAuthority.Load(folder.Path)).Place);
    }

    private static string Serial(string name) =>
        System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(Path.Combine(FixtureFolders.Certificates, name + ".cer")).SerialNumber;
}
