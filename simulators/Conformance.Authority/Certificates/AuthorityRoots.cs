using System.Security.Cryptography;

namespace Conformance.Authority;

/// <summary>Both roots with their keys, read and made once for any number of authorities: making a root costs a signature.</summary>
public sealed class AuthorityRoots
{
    private readonly Dictionary<CertificateKind, (byte[] Certificate, RSAParameters Key)> _roots;

    private AuthorityRoots(Dictionary<CertificateKind, (byte[] Certificate, RSAParameters Key)> roots) => _roots = roots;

    /// <summary>Reads ca.auth.key.pem and ca.sign.key.pem from a folder. The roots' certificates follow from the keys.</summary>
    /// <exception cref="FixtureFormatException">A key is missing or is no RSA key in PEM.</exception>
    public static AuthorityRoots Read(string folder) => new(Enum.GetValues<CertificateKind>().ToDictionary(kind => kind, kind => Read(folder, kind)));

    /// <summary>An issuer with a key of its own.</summary>
    internal CertificateIssuer Issuer(CertificateKind kind) => new(kind, _roots[kind].Certificate, RSA.Create(_roots[kind].Key));

    private static (byte[] Certificate, RSAParameters Key) Read(string folder, CertificateKind kind)
    {
        using var key = PemKey.Read(Path.Combine(folder, $"ca.{CertificateProfile.For(kind).FileName}.key.pem"));
        return (RootCertificate.Make(kind, key), key.ExportParameters(includePrivateParameters: true));
    }
}
