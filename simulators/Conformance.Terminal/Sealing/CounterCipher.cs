using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Conformance.Terminal.Sealing;

/// <summary>AES-256 in counter mode as ZIP has it (AE-1, AE-2): the counter is little-endian and begins with 1. The same call seals and opens.</summary>
internal sealed class CounterCipher : IDisposable
{
    private const int BlockLength = 16;
    private readonly Aes _aes = Aes.Create();

    public CounterCipher(byte[] key) => _aes.Key = key;

    public byte[] Apply(ReadOnlySpan<byte> data)
    {
        var counters = new byte[(data.Length + BlockLength - 1) / BlockLength * BlockLength];
        for (var block = 0; block * BlockLength < counters.Length; block++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(counters.AsSpan(block * BlockLength), (ulong)block + 1);
        }

        var stream = _aes.EncryptEcb(counters, PaddingMode.None);
        var result = new byte[data.Length];
        for (var at = 0; at < result.Length; at++)
        {
            result[at] = (byte)(data[at] ^ stream[at]);
        }

        return result;
    }

    public void Dispose() => _aes.Dispose();
}
