using System.Security.Cryptography;
using System.Text;

namespace Conformance.Terminal.Sealing;

/// <summary>What a password and a salt give for one file: PBKDF2 with HMAC-SHA-1, 1000 rounds, as the format has it.</summary>
internal sealed class SealingKeys
{
    public const int SaltLength = 16;
    public const int CheckLength = 2;
    public const int MacLength = 10;

    private const int KeyLength = 32;
    private const int Rounds = 1000;

    private readonly byte[] _derived;

    public SealingKeys(string password, ReadOnlySpan<byte> salt) =>
        _derived = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Rounds, HashAlgorithmName.SHA1, (2 * KeyLength) + CheckLength);

    /// <summary>Two bytes that tell most wrong passwords.</summary>
    public ReadOnlySpan<byte> Check => _derived.AsSpan(2 * KeyLength);

    public byte[] Apply(ReadOnlySpan<byte> data)
    {
        using var cipher = new CounterCipher(_derived[..KeyLength]);
        return cipher.Apply(data);
    }

    public byte[] Mac(ReadOnlySpan<byte> sealedData)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA1, _derived.AsSpan(KeyLength, KeyLength));
        mac.AppendData(sealedData);
        return mac.GetHashAndReset()[..MacLength];
    }
}
