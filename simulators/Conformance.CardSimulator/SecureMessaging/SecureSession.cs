using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conformance.CardSimulator.SecureMessaging;

/// <summary>
/// AES-128-CBC with a session key. The initial value of a command and of its response is the encrypted number of the command: 1 for the
/// first, 16 bytes, big-endian (facts/card.md 2.5).
/// </summary>
internal sealed class SecureSession : IDisposable
{
    /// <summary>The block of AES, to which data are padded.</summary>
    public const int BlockLength = 16;

    private readonly Aes _aes = Aes.Create();
    private readonly byte[] _initial = new byte[BlockLength];
    private ulong _counter;

    /// <summary>A session with a key of 16 bytes, in which no command was received.</summary>
    public SecureSession(byte[] key) => _aes.Key = key;

    /// <summary>Counts a command; refused ones count as well.</summary>
    public void Next()
    {
        Span<byte> counter = stackalloc byte[BlockLength];
        counter.Clear();
        BinaryPrimitives.WriteUInt64BigEndian(counter[(BlockLength - sizeof(ulong))..], ++_counter);
        _aes.EncryptEcb(counter, _initial, PaddingMode.None);
    }

    /// <summary>The data of a cryptogram without their padding; null when it is none under this key and number.</summary>
    public byte[]? Open(ReadOnlySpan<byte> cryptogram)
    {
        if (cryptogram.Length == 0 || cryptogram.Length % BlockLength != 0)
        {
            return null;
        }

        var padded = _aes.DecryptCbc(cryptogram, _initial, PaddingMode.None);
        var end = padded.AsSpan().LastIndexOfAnyExcept((byte)0x00);
        return end >= 0 && padded[end] == 0x80 && end >= padded.Length - BlockLength ? padded[..end] : null;
    }

    /// <summary>The cryptogram of data, padded with 80 and as many 00 as are needed, always at least the 80.</summary>
    public byte[] Close(ReadOnlySpan<byte> data)
    {
        var padded = new byte[((data.Length / BlockLength) + 1) * BlockLength];
        data.CopyTo(padded);
        padded[data.Length] = 0x80;
        return _aes.EncryptCbc(padded, _initial, PaddingMode.None);
    }

    public void Dispose() => _aes.Dispose();
}
