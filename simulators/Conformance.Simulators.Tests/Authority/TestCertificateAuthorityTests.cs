using System.Security.Cryptography.X509Certificates;
using Conformance.Authority;
using Conformance.Verification;
using NodaTime;
using Xunit;

namespace Conformance.Simulators.Tests.Authority;

public sealed class TestCertificateAuthorityTests : IDisposable
{
    private readonly TestCertificateAuthority _authority = TestCertificateAuthority.Load(FixtureFolders.Certificates);
    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _authority.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("taro.auth.cer", "ca.auth.cer")]
    [InlineData("taro.sign.cer", "ca.sign.cer")]
    [InlineData("child.auth.cer", "ca.auth.cer")]
    public void Openssl_verifies_the_chain(string certificate, string root)
    {
        var (exit, output) = OpenSsl.Run("verify", "-x509_strict", "-attime", "1740000000", "-CAfile", Pem(root), Pem(certificate));
        Assert.True(exit == 0, output);
    }

    [Fact]
    public void Openssl_refuses_a_signature_certificate_under_the_authentication_root()
    {
        var (exit, _) = OpenSsl.Run("verify", "-attime", "1740000000", "-CAfile", Pem("ca.auth.cer"), Pem("taro.sign.cer"));
        Assert.NotEqual(0, exit);
    }

    [Fact]
    public void The_profile_follows_the_card()
    {
        var (_, text) = OpenSsl.Run("x509", "-inform", "der", "-in", Path.Combine(FixtureFolders.Certificates, "taro.auth.cer"), "-noout", "-text");

        Assert.Contains("Issuer: C = JP, O = Conformance Bench Test, OU = Test root for user authentication", text, StringComparison.Ordinal);
        Assert.Contains("Subject: C = JP, CN = TESTCARD00000199999003A", text, StringComparison.Ordinal);
        Assert.Contains("Not Before: Feb 17 15:00:00 2022 GMT", text, StringComparison.Ordinal);
        Assert.Contains("Not After : Feb 17 14:59:59 2027 GMT", text, StringComparison.Ordinal);
        Assert.Contains("Public-Key: (2048 bit)", text, StringComparison.Ordinal);
        Assert.Matches("Key Usage: critical\\s+Digital Signature\\s+X509v3", text);
        Assert.Matches("CRL Distribution Points:\\s+Full Name:\\s+DirName:C = JP, O = Conformance Bench Test", text);
        Assert.Contains("CA:FALSE", text, StringComparison.Ordinal);
        Assert.Contains("Policy: 2.25.210648195604489093320850507050432477440.1", text, StringComparison.Ordinal);
        Assert.Contains("Subject Key Identifier", text, StringComparison.Ordinal);
        Assert.Contains("Authority Key Identifier", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1.2.392.200149", text, StringComparison.Ordinal);
        Assert.DoesNotContain("JPKI", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Redating_keeps_key_subject_and_serial_number()
    {
        var old = File.ReadAllBytes(Path.Combine(FixtureFolders.Certificates, "taro.auth.cer"));

        var again = _authority.Authentication.Redate(old, new LocalDate(2020, 3, 1), new LocalDate(2025, 2, 17));

        using var certificate = X509CertificateLoader.LoadCertificate(again);
        using var original = X509CertificateLoader.LoadCertificate(old);
        Assert.Equal("2711", certificate.SerialNumber);
        Assert.Equal(original.SubjectName.RawData, certificate.SubjectName.RawData);
        Assert.Equal(original.PublicKey.ExportSubjectPublicKeyInfo(), certificate.PublicKey.ExportSubjectPublicKeyInfo());
        Assert.Equal(new DateTime(2025, 2, 17, 14, 59, 59, DateTimeKind.Utc), certificate.NotAfter.ToUniversalTime());
        Assert.Equal(old, _authority.Authentication.Redate(again, new LocalDate(2022, 2, 18), new LocalDate(2027, 2, 17)));
    }

    [Fact]
    public void Openssl_accepts_the_revocation_list_and_refuses_what_stands_on_it()
    {
        _authority.Revocations.Add("2711", new Revocation(RevocationKind.Suspended, Instant.FromUtc(2025, 2, 19, 0, 0)));
        _authority.Revocations.Add("2712", new Revocation(RevocationKind.Revoked, Instant.FromUtc(2025, 2, 18, 0, 0)));
        _authority.Revocations.Add("2715", new Revocation(RevocationKind.Revoked, Instant.FromUtc(2025, 2, 20, 0, 0)));
        var der = _authority.Authentication.IssueRevocationList(_authority.Revocations.Current, Instant.FromUtc(2025, 2, 19, 12, 0), 7);
        var list = _folder.Write("list.crl", der);
        var pem = Path.Combine(_folder.Path, "list.pem");

        var (signature, output) = OpenSsl.Run("crl", "-inform", "der", "-in", list, "-CAfile", Pem("ca.auth.cer"), "-text", "-out", pem);
        Assert.True(signature == 0, output);
        Assert.Contains("verify OK", output, StringComparison.Ordinal);
        var text = File.ReadAllText(pem);
        Assert.Matches("Serial Number: 2711\\s+Revocation Date: Feb 19 00:00:00 2025 GMT\\s+CRL entry extensions:\\s+X509v3 CRL Reason Code: \\s+Certificate Hold", text);
        Assert.Contains("Serial Number: 2712", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Serial Number: 2715", text, StringComparison.Ordinal);
        Assert.Equal((2, true), Check("taro.auth.cer", pem));
        Assert.Equal((2, true), Check("hanako.auth.cer", pem));
        Assert.Equal((0, false), Check("takahashi.auth.cer", pem));
    }

    [Fact]
    public void A_lifted_suspension_is_off_the_list()
    {
        _authority.Revocations.Add("2711", new Revocation(RevocationKind.Suspended, Instant.FromUtc(2025, 2, 19, 0, 0)));
        _authority.Revocations.Resume("2711");
        Assert.Null(_authority.Revocations.Current.Find("2711", Instant.FromUtc(2025, 3, 1, 0, 0)));
    }

    [Fact]
    public void A_missing_root_key_is_refused_with_what_to_do()
    {
        var refusal = Assert.Throws<FixtureFormatException>(() => TestCertificateAuthority.Load(_folder.Path));
        Assert.EndsWith("ca.auth.key.pem", refusal.File, StringComparison.Ordinal);
        Assert.Contains("conformance fixtures certificates", refusal.Message, StringComparison.Ordinal);
    }

    private (int Exit, bool Revoked) Check(string certificate, string list)
    {
        var (exit, output) = OpenSsl.Run(
            "verify", "-crl_check", "-attime", "1739970000", "-CAfile", Pem("ca.auth.cer"), "-CRLfile", list, Pem(certificate));
        return (exit, output.Contains("certificate revoked", StringComparison.Ordinal));
    }

    private string Pem(string name)
    {
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(FixtureFolders.Certificates, name));
        return _folder.Write(name + ".pem", System.Text.Encoding.ASCII.GetBytes(certificate.ExportCertificatePem()));
    }
}
