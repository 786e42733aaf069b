using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conformance.Fuzzing.SecureMessaging;

/// <summary>The client's half of secure messaging (facts/card.md 2.5): AES-128-CBC, whose IV is the encrypted number of the command.</summary>
internal sealed class ClientSession : IDisposable
{
    private const int Block = 16;

    private readonly Aes _aes = Aes.Create();
    private ulong _sent;

    public ClientSession(ReadOnlySpan<byte> key) => _aes.Key = key.ToArray();

    /// <summary>A command under secure messaging was received.</summary>
    public void Count() => _sent++;

    /// <summary>The object with the cryptogram of the next command's data: 86, length, 01, cryptogram.</summary>
    public byte[] SealNext(ReadOnlySpan<byte> data)
    {
        var padded = new byte[((data.Length / Block) + 1) * Block];
        data.CopyTo(padded);
        padded[data.Length] = 0x80;
        var cryptogram = _aes.EncryptCbc(padded, InitialValue(_sent + 1), PaddingMode.None);
        return [0x86, (byte)(cryptogram.Length + 1), 0x01, .. cryptogram];
    }

    /// <summary>Opens the object of the command that was counted last, or of its answer; null when it is none.</summary>
    public byte[]? Open(ReadOnlySpan<byte> field)
    {
        if (Value(field) is not [0x01, .. var cryptogram] || cryptogram.Length == 0 || cryptogram.Length % Block != 0)
        {
            return null;
        }

        var padded = _aes.DecryptCbc(cryptogram, InitialValue(_sent), PaddingMode.None);
        var last = Array.FindLastIndex(padded, value => value != 0);
        return last >= padded.Length - Block && padded[last] == 0x80 ? padded[..last] : null;
    }

    public void Dispose() => _aes.Dispose();

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> field)
    {
        var header = field is [0x86, var first, ..] ? first switch { < 0x80 => 2, 0x81 => 3, 0x82 => 4, _ => 0 } : 0;
        if (header == 0 || field.Length < header)
        {
            return default;
        }

        var length = header switch { 2 => field[1], 3 => field[2], _ => BinaryPrimitives.ReadUInt16BigEndian(field[2..]) };
        return field.Length == header + length ? field[header..] : default;
    }

    private byte[] InitialValue(ulong number)
    {
        var counter = new byte[Block];
        BinaryPrimitives.WriteUInt64BigEndian(counter.AsSpan(8), number);
        return _aes.EncryptEcb(counter, PaddingMode.None);
    }
}
