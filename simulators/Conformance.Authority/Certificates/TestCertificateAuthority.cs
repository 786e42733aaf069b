using System.Security.Cryptography;
using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// The bench's certificate authority: one root for authentication, one for signature, and the revocations. Its keys are public test
/// keys that are worth nothing (fixtures/certificates/README.md).
/// </summary>
public sealed class TestCertificateAuthority : IDisposable
{
    private TestCertificateAuthority(CertificateIssuer authentication, CertificateIssuer signature) =>
        (Authentication, Signature) = (authentication, signature);

    /// <summary>Issues 利用者証明用 certificates.</summary>
    public CertificateIssuer Authentication { get; }

    /// <summary>Issues 署名用 certificates.</summary>
    public CertificateIssuer Signature { get; }

    /// <summary>Revoked and suspended certificates; starts empty.</summary>
    public RevocationRegister Revocations { get; } = new();

    /// <summary>Reads both roots from a folder (ca.auth.key.pem, ca.sign.key.pem); the certificates follow from the keys.</summary>
    /// <exception cref="FixtureFormatException">A key is missing or is no RSA key in PEM.</exception>
    public static TestCertificateAuthority Load(string folder) =>
        new(LoadIssuer(folder, CertificateKind.Authentication), LoadIssuer(folder, CertificateKind.Signature));

    /// <summary>What a verifier of authentication certificates trusts.</summary>
    public TrustAnchor AuthenticationAnchor() => new(Authentication.Certificate.Span, Authentication.Policy);

    /// <summary>Forgets both keys.</summary>
    public void Dispose()
    {
        Authentication.Dispose();
        Signature.Dispose();
    }

    private static CertificateIssuer LoadIssuer(string folder, CertificateKind kind)
    {
        var key = PemKey.Read(Path.Combine(folder, $"ca.{CertificateProfile.For(kind).FileName}.key.pem"));
        return new CertificateIssuer(kind, RootCertificate.Make(kind, key), key);
    }
}
