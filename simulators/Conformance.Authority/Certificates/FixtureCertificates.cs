using System.Security.Cryptography;

namespace Conformance.Authority;

/// <summary>
/// Remakes the certificates of fixtures/certificates from holders.json and the keys kept there: byte for byte the same, as nothing
/// in them is random. A key that is missing is made.
/// </summary>
public static class FixtureCertificates
{
    /// <summary>Writes all certificates of the folder and returns the names of the files written, in order.</summary>
    /// <exception cref="FixtureFormatException">holders.json or a key cannot be read.</exception>
    public static IReadOnlyList<string> Make(string folder)
    {
        var holders = FixtureHolderReader.Read(Path.Combine(folder, "holders.json"));
        foreach (var kind in Enum.GetValues<CertificateKind>())
        {
            PemKey.ReadOrMake(KeyFile(folder, "ca", kind)).Dispose();
        }

        using var authority = TestCertificateAuthority.Load(folder);
        var written = new List<string>
        {
            Write(folder, "ca", CertificateKind.Authentication, authority.Authentication.Certificate.ToArray()),
            Write(folder, "ca", CertificateKind.Signature, authority.Signature.Certificate.ToArray()),
        };
        foreach (var holder in holders)
        {
            written.Add(Certify(folder, holder.Id, CertificateKind.Authentication, authority.Authentication, holder.Authentication));
            if (holder.Signature is { } order)
            {
                written.Add(Certify(folder, holder.Id, CertificateKind.Signature, authority.Signature, order));
            }
        }

        return written;
    }

    private static string Certify(string folder, string id, CertificateKind kind, CertificateIssuer issuer, CertificateOrder order)
    {
        using RSA key = PemKey.ReadOrMake(KeyFile(folder, id, kind));
        return Write(folder, id, kind, issuer.Issue(key, order));
    }

    private static string Write(string folder, string id, CertificateKind kind, byte[] certificate)
    {
        var name = $"{id}.{CertificateProfile.For(kind).FileName}.cer";
        File.WriteAllBytes(Path.Combine(folder, name), certificate);
        return name;
    }

    private static string KeyFile(string folder, string id, CertificateKind kind) =>
        Path.Combine(folder, $"{id}.{CertificateProfile.For(kind).FileName}.key.pem");
}
