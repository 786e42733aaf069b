using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// The bench's certificate authority: one root for authentication, one for signature, and the revocations. Its keys are public test
/// keys that are worth nothing (fixtures/certificates/README.md).
/// </summary>
public sealed class TestCertificateAuthority : IDisposable
{
    private TestCertificateAuthority(CertificateIssuer authentication, CertificateIssuer signature, RevocationRegister revocations) =>
        (Authentication, Signature, Revocations) = (authentication, signature, revocations);

    /// <summary>Issues 利用者証明用 certificates.</summary>
    public CertificateIssuer Authentication { get; }

    /// <summary>Issues 署名用 certificates.</summary>
    public CertificateIssuer Signature { get; }

    /// <summary>Revoked and suspended certificates.</summary>
    public RevocationRegister Revocations { get; }

    /// <summary>
    /// Reads both roots from a folder (ca.auth.key.pem, ca.sign.key.pem), whose certificates follow from the keys, and the revocations
    /// (revocations.json, if it is there).
    /// </summary>
    /// <exception cref="FixtureFormatException">A key is missing or is no RSA key in PEM, or a revocation is not right.</exception>
    public static TestCertificateAuthority Load(string folder) => Load(folder, AuthorityRoots.Read(folder));

    /// <summary>The same with roots that were read before.</summary>
    /// <exception cref="FixtureFormatException">A revocation is not right.</exception>
    public static TestCertificateAuthority Load(string folder, AuthorityRoots roots) =>
        new(roots.Issuer(CertificateKind.Authentication), roots.Issuer(CertificateKind.Signature), RevocationFile.Read(Path.Combine(folder, "revocations.json")));

    /// <summary>What a verifier of authentication certificates trusts.</summary>
    public TrustAnchor AuthenticationAnchor() => new(Authentication.Certificate.Span, Authentication.Policy);

    /// <summary>Forgets both keys.</summary>
    public void Dispose()
    {
        Authentication.Dispose();
        Signature.Dispose();
    }
}
