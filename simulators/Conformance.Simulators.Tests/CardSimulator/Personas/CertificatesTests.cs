using Conformance.Simulators.Tests.Authority;
using Conformance.Simulators.Tests.CardSimulator.Contents;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

/// <summary>Every certificate of every persona, as OpenSSL sees it.</summary>
public sealed class CertificatesTests
{
    public static TheoryData<string, string> Certificates
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var file in Directory.EnumerateFiles(FixtureFolders.Certificates, "*.cer").Where(file => !Path.GetFileName(file).StartsWith("ca.", StringComparison.Ordinal)))
            {
                var parts = Path.GetFileNameWithoutExtension(file).Split('.');
                rows.Add(parts[0], parts[1]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Certificates))]
    public void Chains_to_its_root_belongs_to_its_key_and_is_well_formed(string id, string kind)
    {
        var certificate = Path.Combine(FixtureFolders.Certificates, $"{id}.{kind}.cer");
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "root.pem");
        Assert.Equal(0, OpenSsl.Run("x509", "-in", Path.Combine(FixtureFolders.Certificates, $"ca.{kind}.cer"), "-inform", "DER", "-out", root).ExitCode);
        var (exitCode, output) = OpenSsl.Run("verify", "-no_check_time", "-CAfile", root, certificate);
        Assert.True(exitCode == 0, output);

        Assert.Equal(0, OpenSsl.Run("asn1parse", "-in", certificate, "-inform", "DER").ExitCode);
        var text = OpenSsl.Run("x509", "-in", certificate, "-inform", "DER", "-noout", "-text").Output;
        Assert.Contains("Public-Key: (2048 bit)", text, StringComparison.Ordinal);
        Assert.Contains(kind == "auth" ? "Digital Signature\n" : "Digital Signature, Non Repudiation\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("JPKI", text, StringComparison.Ordinal);
        Assert.Equal(
            OpenSsl.Run("rsa", "-in", Path.Combine(FixtureFolders.Certificates, $"{id}.{kind}.key.pem"), "-noout", "-modulus").Output,
            OpenSsl.Run("x509", "-in", certificate, "-inform", "DER", "-noout", "-modulus").Output);
    }
}
