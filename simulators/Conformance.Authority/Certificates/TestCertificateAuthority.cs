using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>
/// The bench's certificate authority: one root for authentication, one for signature, and the revocations. Its keys are public test
/// keys that are worth nothing (fixtures/certificates/README.md).
/// </summary>
public sealed class TestCertificateAuthority : IDisposable
{
    private readonly AuthorityFolder _folder;

    /// <summary>An authority as its folder has it, with keys and revocations of its own.</summary>
    public TestCertificateAuthority(AuthorityFolder folder)
    {
        _folder = folder;
        (Authentication, Signature) = (folder.Issuer(CertificateKind.Authentication), folder.Issuer(CertificateKind.Signature));
        Revocations = new(folder.Revocations);
    }

    /// <summary>Issues 利用者証明用 certificates.</summary>
    public CertificateIssuer Authentication { get; }

    /// <summary>Issues 署名用 certificates.</summary>
    public CertificateIssuer Signature { get; }

    /// <summary>Revoked and suspended certificates.</summary>
    public RevocationRegister Revocations { get; }

    /// <summary>Reads a folder for one authority.</summary>
    /// <exception cref="FixtureFormatException">A key is missing or is no RSA key in PEM, or a revocation is not right.</exception>
    public static TestCertificateAuthority Load(string folder) => new(AuthorityFolder.Read(folder));

    /// <summary>What a verifier of authentication certificates trusts.</summary>
    public TrustAnchor AuthenticationAnchor() => _folder.AuthenticationAnchor;

    /// <summary>Forgets both keys.</summary>
    public void Dispose()
    {
        Authentication.Dispose();
        Signature.Dispose();
    }
}
