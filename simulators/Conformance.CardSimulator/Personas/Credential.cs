using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Conformance.CardSimulator.Keys;

namespace Conformance.CardSimulator.Personas;

/// <summary>A certificate with its private key and the certificate of its issuer. The key cannot be read back.</summary>
public sealed class Credential
{
    private const int KeyBits = 2048;

    private readonly byte[] _modulus;

    /// <summary>Copies the certificates (DER) and takes what it needs from the key, which the caller may dispose of.</summary>
    /// <exception cref="ArgumentException">The key is not RSA-2048, or the certificate is for another key.</exception>
    /// <exception cref="CryptographicException">The certificate is none, or the key has no private part.</exception>
    public Credential(ReadOnlySpan<byte> certificate, RSA privateKey, ReadOnlySpan<byte> issuerCertificate)
    {
        if (privateKey.KeySize != KeyBits)
        {
            throw new ArgumentException($"The card's keys have {KeyBits} bits, this one has {privateKey.KeySize}.", nameof(privateKey));
        }

        var parameters = privateKey.ExportParameters(includePrivateParameters: true);
        _modulus = parameters.Modulus!;
        if (!IsFor(certificate))
        {
            throw new ArgumentException("The private key does not belong to the certificate.", nameof(privateKey));
        }

        Certificate = certificate.ToArray();
        IssuerCertificate = issuerCertificate.ToArray();
        PrivateKey = new RsaPrivateKey(parameters);
    }

    /// <summary>The holder's certificate, DER.</summary>
    public ReadOnlyMemory<byte> Certificate { get; }

    /// <summary>The certificate of the authority that issued it, DER.</summary>
    public ReadOnlyMemory<byte> IssuerCertificate { get; }

    internal RsaPrivateKey PrivateKey { get; }

    /// <summary>True when <paramref name="certificate"/> (DER) certifies this credential's key.</summary>
    /// <exception cref="CryptographicException">The bytes are no certificate.</exception>
    internal bool IsFor(ReadOnlySpan<byte> certificate)
    {
        using var parsed = X509CertificateLoader.LoadCertificate(certificate);
        using var key = parsed.GetRSAPublicKey();
        return key is not null && key.ExportParameters(includePrivateParameters: false).Modulus.AsSpan().SequenceEqual(_modulus);
    }
}
