using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.Bench.Fixtures;
using Conformance.Verification;

namespace Conformance.Harness.Tests.Verification;

/// <summary>
/// A card made with the platform's own certificate builder, so that the bench's authority is not its own witness. Keys are the kept
/// test keys: to make new ones takes longer than all else in these tests.
/// </summary>
public sealed class TestHolder : IDisposable
{
    public const string Policy = "2.25.1.1";
    private readonly RSA _rootKey;
    private readonly RSA _key = Key("taro.auth");
    private readonly X509Certificate2 _root;

    public TestHolder()
        : this("ca.auth")
    {
    }

    private TestHolder(string rootKey)
    {
        _rootKey = Key(rootKey);
        var request = new CertificateRequest("CN=Root", _rootKey, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, false));
        _root = request.CreateSelfSigned(Time("2015-01-01T00:00:00Z"), Time("2034-12-31T23:59:59Z"));
        Anchor = new TrustAnchor(_root.RawData, Policy);
    }

    public TrustAnchor Anchor { get; }

    public byte[] Challenge { get; } = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    /// <summary>The same person under a root of the same name with another key.</summary>
    public static TestHolder OfAnotherRoot() => new("ca.sign");

    public byte[] Sign(byte[] challenge) => _key.SignData(challenge, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    public HolderCertificate Issue(string notBefore, string notAfter) => Issue(new TestCertificate(notBefore, notAfter));

    public HolderCertificate Issue(TestCertificate says) => HolderCertificate.Parse(Der(says))!;

    public byte[] Der(TestCertificate says)
    {
        var request = new CertificateRequest("CN=HOLDER", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        foreach (var extension in Extensions(says))
        {
            request.CertificateExtensions.Add(extension);
        }

        using var stranger = Key("ca.sign");
        var issuer = says.Issuer is { } name ? new X500DistinguishedName(name) : _root.SubjectName;
        var generator = X509SignatureGenerator.CreateForRSA(says.Forged ? stranger : _rootKey, RSASignaturePadding.Pkcs1);
        using var certificate = request.Create(issuer, generator, Time(says.NotBefore), Time(says.NotAfter), [0x2A]);
        return certificate.RawData;
    }

    /// <summary>The certificate with sha384WithRSAEncryption named within what is signed, and outside of it; signed with SHA-256 in any case.</summary>
    public byte[] Der(TestCertificate says, bool inside, bool outside)
    {
        var der = Der(says);
        ReadOnlySpan<byte> sha256 = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B];
        der[der.AsSpan().IndexOf(sha256) + 8] += inside ? (byte)1 : (byte)0;
        der[der.AsSpan().LastIndexOf(sha256) + 8] += outside ? (byte)1 : (byte)0;
        var parts = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        return [.. der[..^256], .. _rootKey.SignData(parts.ReadEncodedValue().Span, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)];
    }

    public VerifiedHolder Present(HolderCertificate certificate, IdentityEvidence evidence = IdentityEvidence.Face) =>
        VerifiedHolder.Identify(new CardSession(Challenge, Sign(Challenge), certificate, evidence))!;

    public void Dispose()
    {
        _root.Dispose();
        _key.Dispose();
        _rootKey.Dispose();
    }

    private IEnumerable<X509Extension> Extensions(TestCertificate says)
    {
        if (says.Authority is { } authority)
        {
            yield return new X509BasicConstraintsExtension(authority, false, 0, true);
        }

        if (says.Usage is { } usage)
        {
            yield return new X509KeyUsageExtension(usage, true);
        }

        if (says.Padding > 0)
        {
            yield return new X509Extension("2.25.1.9", new byte[says.Padding], false);
        }

        // DER of certificatePolicies { 2.25.1.n }
        yield return new X509Extension("2.5.29.32", [0x30, 0x07, 0x30, 0x05, 0x06, 0x03, 0x69, 0x01, says.Policy], false);
        yield return says.AuthorityKey is { } key
            ? X509AuthorityKeyIdentifierExtension.CreateFromSubjectKeyIdentifier(key)
            : X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_root, true, false);
    }

    private static RSA Key(string name)
    {
        var key = RSA.Create();
        key.ImportFromPem(File.ReadAllText(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "certificates", $"{name}.key.pem")));
        return key;
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
