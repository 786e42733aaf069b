using System.Security.Cryptography;
using Conformance.Bench;

namespace Conformance.Certification.Statements;

/// <summary>A key that statements are signed with. Nothing prints it.</summary>
public sealed class SigningKey : IDisposable
{
    private readonly ECDsa _key;

    private SigningKey(ECDsa key) => (_key, Public) = (key, VerificationKey.Of(key));

    /// <summary>Its public half.</summary>
    public VerificationKey Public { get; }

    /// <summary>A new one, drawn by the operating system.</summary>
    public static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>The key in a PEM file.</summary>
    /// <exception cref="BenchFaultException">The file cannot be read, or holds no private key on the curve P-256.</exception>
    public static SigningKey Read(string file)
    {
        var key = PemKey.Read(file);
        try
        {
            key.ExportParameters(includePrivateParameters: true);
            return new(key);
        }
        catch (CryptographicException)
        {
            key.Dispose();
            throw new BenchFaultException(Bench.Judgement.Owner.Configuration, $"{file}: this is the public half of a key alone", "sign with the file that has the private one");
        }
    }

    /// <summary>Its PEM text, for the file of its owner alone.</summary>
    internal string ToPem() => _key.ExportPkcs8PrivateKeyPem() + "\n";

    /// <summary>The PEM text of its public half.</summary>
    internal string ToPublicPem() => _key.ExportSubjectPublicKeyInfoPem() + "\n";

    /// <summary>Signs (ES256).</summary>
    internal byte[] Sign(byte[] content) => _key.SignData(content, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();
}
