using System.Security.Cryptography;

namespace Conformance.Authority;

/// <summary>
/// Remakes the certificates of fixtures/certificates from holders.json and the keys kept there: byte for byte the same, as nothing
/// in them is random.
/// </summary>
public static class FixtureCertificates
{
    /// <summary>Writes all certificates of the folder and returns the names of the files written, in order.</summary>
    /// <param name="folder">With holders.json and the keys.</param>
    /// <param name="makeKey">Makes an RSA-2048 key for a file that is missing, from its name.</param>
    /// <exception cref="FixtureFormatException">holders.json or a key cannot be read.</exception>
    public static IReadOnlyList<string> Make(string folder, Func<string, RSA> makeKey)
    {
        var holders = FixtureHolderReader.Read(Path.Combine(folder, "holders.json"));
        foreach (var kind in Enum.GetValues<CertificateKind>())
        {
            PemKey.ReadOrMake(KeyFile(folder, "ca", kind), makeKey).Dispose();
        }

        using var authority = TestCertificateAuthority.Load(folder);
        var written = new List<string>
        {
            Write(folder, "ca", CertificateKind.Authentication, authority.Authentication.Certificate.ToArray()),
            Write(folder, "ca", CertificateKind.Signature, authority.Signature.Certificate.ToArray()),
        };
        foreach (var holder in holders)
        {
            Certify(holder.Id, CertificateKind.Authentication, authority.Authentication, holder.Authentication);
            Certify(holder.Id, CertificateKind.Signature, authority.Signature, holder.Signature);
        }

        return written;

        void Certify(string id, CertificateKind kind, CertificateIssuer issuer, CertificateOrder? order)
        {
            if (order is not null)
            {
                using var key = PemKey.ReadOrMake(KeyFile(folder, id, kind), makeKey);
                written.Add(Write(folder, id, kind, issuer.Issue(key, order)));
            }
        }
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
