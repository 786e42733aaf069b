using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Verification;

namespace Conformance.Harness.Tests.Verification;

/// <summary>A card made with the platform's own certificate builder, so that the bench's authority is not its own witness.</summary>
public sealed class TestHolder : IDisposable
{
    public const string Policy = "2.25.1.1";
    private readonly RSA _rootKey = RSA.Create(2048);
    private readonly RSA _key = RSA.Create(2048);
    private readonly X509Certificate2 _root;

    public TestHolder()
    {
        var request = new CertificateRequest("CN=Root", _rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        _root = request.CreateSelfSigned(Time("2015-01-01T00:00:00Z"), Time("2034-12-31T23:59:59Z"));
        Anchor = new TrustAnchor(_root.RawData, Policy);
    }

    public TrustAnchor Anchor { get; }

    public byte[] Challenge { get; } = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    public byte[] Sign(byte[] challenge) => _key.SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    // DER of certificatePolicies { 2.25.1.n }
    public HolderCertificate Issue(
        string notBefore, string notAfter, byte policy = 1, X509KeyUsageFlags usage = X509KeyUsageFlags.DigitalSignature, bool authority = false, byte serial = 0x2A)
    {
        var request = new CertificateRequest("CN=HOLDER", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(usage, true));
        request.CertificateExtensions.Add(new X509Extension("2.5.29.32", [0x30, 0x07, 0x30, 0x05, 0x06, 0x03, 0x69, 0x01, policy], false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, true, false));
        using var certificate = request.Create(_root.SubjectName, Generator(), Time(notBefore), Time(notAfter), [serial]);
        return HolderCertificate.Parse(certificate.RawData)!;
    }

    public VerifiedHolder Present(HolderCertificate certificate) =>
        VerifiedHolder.Identify(new CardSession(Challenge, Sign(Challenge), certificate, IdentityEvidence.Face))!;

    public void Dispose()
    {
        _root.Dispose();
        _key.Dispose();
        _rootKey.Dispose();
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private X509SignatureGenerator Generator() => X509SignatureGenerator.CreateForRSA(_rootKey, RSASignaturePadding.Pkcs1);
}
