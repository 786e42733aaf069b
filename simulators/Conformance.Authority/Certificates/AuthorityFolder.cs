using System.Security.Cryptography;
using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// What the folder of an authority holds (fixtures/certificates), read once for any number of authorities: both roots with their keys, and
/// what is revoked or suspended before anything happens at a desk.
/// </summary>
public sealed class AuthorityFolder
{
    private readonly Dictionary<CertificateKind, (byte[] Certificate, RSAParameters Key)> _roots;

    private AuthorityFolder(Dictionary<CertificateKind, (byte[] Certificate, RSAParameters Key)> roots, RevocationList revocations)
    {
        (_roots, Revocations) = (roots, revocations);
        AuthenticationAnchor = new(roots[CertificateKind.Authentication].Certificate, CertificateProfile.For(CertificateKind.Authentication).Policy);
    }

    /// <summary>What a verifier of authentication certificates trusts.</summary>
    internal TrustAnchor AuthenticationAnchor { get; }

    /// <summary>The revocations to begin with.</summary>
    internal RevocationList Revocations { get; }

    /// <summary>
    /// Reads ca.auth.key.pem and ca.sign.key.pem, from which the roots' certificates follow, and revocations.json, if it is there.
    /// </summary>
    /// <exception cref="FixtureFormatException">A key is missing or is no RSA key in PEM, or a revocation is not right.</exception>
    public static AuthorityFolder Read(string folder) => new(
        Enum.GetValues<CertificateKind>().ToDictionary(kind => kind, kind => Root(folder, kind)),
        RevocationFile.Read(Path.Combine(folder, "revocations.json")));

    /// <summary>An issuer with a key of its own.</summary>
    internal CertificateIssuer Issuer(CertificateKind kind) => new(kind, _roots[kind].Certificate, _roots[kind].Key);

    private static (byte[] Certificate, RSAParameters Key) Root(string folder, CertificateKind kind)
    {
        using var key = PemKey.Read(Path.Combine(folder, $"ca.{CertificateProfile.For(kind).FileName}.key.pem"));
        return (RootCertificate.Make(kind, key), key.ExportParameters(includePrivateParameters: true));
    }
}
