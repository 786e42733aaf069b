using System.Security.Cryptography;
using Conformance.CardSimulator.Keys;

namespace Conformance.CardSimulator.Personas;

/// <summary>An RSA-2048 key of the card or of its issuer without a certificate of its own. It cannot be read back.</summary>
public sealed class CardKey
{
    /// <summary>Every key of this card, facts/card.md 1.2 and 3.3.</summary>
    internal const int Bits = 2048;

    /// <summary>Takes what it needs from the key, which the caller may dispose of.</summary>
    /// <exception cref="ArgumentException">The key is not RSA-2048 with exponent 65537.</exception>
    /// <exception cref="CryptographicException">The key has no private part.</exception>
    public CardKey(RSA key)
    {
        Parameters = key.ExportParameters(includePrivateParameters: true);
        if (key.KeySize != Bits || Parameters.Exponent is not [0x01, 0x00, 0x01])
        {
            throw new ArgumentException($"The card's keys have {Bits} bits and the exponent 65537.", nameof(key));
        }

        PrivateKey = new RsaPrivateKey(Parameters);
    }

    /// <summary>256 bytes.</summary>
    internal ReadOnlyMemory<byte> Modulus => Parameters.Modulus;

    /// <summary>With the private part, for what <see cref="RsaPrivateKey"/> cannot do.</summary>
    internal RSAParameters Parameters { get; }

    internal RsaPrivateKey PrivateKey { get; }
}
