using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.CardSimulator.Personas;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>A self-signed certificate and its key, made in memory.</summary>
internal sealed class TestCredential
{
    /// <summary>Making keys is slow and the tests only read them.</summary>
    private static readonly Lazy<TestCredential> First = new(() => new("first"));
    private static readonly Lazy<TestCredential> Second = new(() => new("second"));

    private readonly RSA _key;

    private TestCredential(string subject)
    {
        _key = RSA.Create(2048);
        Certificate = Issue(subject, 2030);
        PrivateKeyPem = _key.ExportPkcs8PrivateKeyPem();
        Credential = new(Certificate, _key, Certificate);
    }

    public static TestCredential Authentication => First.Value;

    public static TestCredential Signature => Second.Value;

    public byte[] Certificate { get; }

    public string PrivateKeyPem { get; }

    public Credential Credential { get; }

    /// <summary>Another certificate for the same key.</summary>
    public byte[] Issue(string subject, int lastYear)
    {
        var request = new CertificateRequest($"CN={subject}", _key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(
            new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(lastYear, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return certificate.RawData;
    }

    public bool Verifies(byte[] message, ReadOnlySpan<byte> signature) =>
        _key.VerifyData(message, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    /// <summary>The public operation without any padding rule: the block that was signed.</summary>
    public string Open(ReadOnlySpan<byte> signature)
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        var block = System.Numerics.BigInteger.ModPow(Number(signature), Number(key.Exponent), Number(key.Modulus));
        return Convert.ToHexString(block.ToByteArray(isUnsigned: true, isBigEndian: true)).PadLeft(512, '0');
    }

    private static System.Numerics.BigInteger Number(ReadOnlySpan<byte> bytes) => new(bytes, isUnsigned: true, isBigEndian: true);
}
