using System.Security.Cryptography;
using Conformance.CardSimulator.Access;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.SecureMessaging;

/// <summary>
/// The private half of EF 0006 of 券面事項入力補助AP: opens A0 22 80 20 and a seed of 32 bytes under RSA-OAEP with SHA-256. The first half
/// of the seed is the session key (facts/card.md 2.5).
/// </summary>
internal sealed class SessionKeyDelivery(CardKey key, AccessCondition use)
{
    private const int KeyLength = 16;

    private static ReadOnlySpan<byte> SeedHeader => [0xA0, 0x22, 0x80, 0x20];

    public AccessCondition Use { get; } = use;

    /// <summary>The length of a ciphertext: 256 bytes.</summary>
    public int Length => key.Modulus.Length;

    /// <summary>Opens a ciphertext of <see cref="Length"/> bytes.</summary>
    public StatusWord Receive(ReadOnlySpan<byte> ciphertext, out byte[]? sessionKey)
    {
        sessionKey = null;
        if (ciphertext.SequenceCompareTo(key.Modulus.Span) >= 0)
        {
            return StatusWord.InternalError;
        }

        if (Decrypt(ciphertext) is not { } plain || plain.Length != SeedHeader.Length + 32 || !plain.AsSpan().StartsWith(SeedHeader))
        {
            return StatusWord.WrongData;
        }

        sessionKey = plain[SeedHeader.Length..(SeedHeader.Length + KeyLength)];
        return StatusWord.Success;
    }

    private byte[]? Decrypt(ReadOnlySpan<byte> ciphertext)
    {
        using var rsa = RSA.Create(key.Parameters);
        try
        {
            return rsa.Decrypt(ciphertext, RSAEncryptionPadding.OaepSHA256);
        }
        catch (CryptographicException)
        {
            // How the platform reports a wrong padding.
            return null;
        }
    }
}
