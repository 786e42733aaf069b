using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.CardSimulator.Seeding;

/// <summary>
/// Bytes that look random and follow from a text alone, on every machine and with every version of the platform: SHA-256 over the
/// text and a counter. For fixtures; nothing that comes of it is a secret.
/// </summary>
public sealed class SeededBytes(string seed)
{
    private readonly byte[] _seed = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
    private readonly Queue<byte> _ready = new();
    private long _counter;

    /// <summary>The next bytes; each is given once.</summary>
    public byte[] Next(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
        {
            if (_ready.Count == 0)
            {
                Refill();
            }

            bytes[i] = _ready.Dequeue();
        }

        return bytes;
    }

    /// <summary>The next number, 0 or more and below <paramref name="limit"/>, each alike but for one part in 2^32.</summary>
    public int Below(int limit) => (int)(BinaryPrimitives.ReadUInt64BigEndian(Next(8)) % (ulong)limit);

    private void Refill()
    {
        var block = new byte[_seed.Length + sizeof(long)];
        _seed.CopyTo(block.AsSpan());
        BinaryPrimitives.WriteInt64BigEndian(block.AsSpan(_seed.Length), _counter++);
        foreach (var value in SHA256.HashData(block))
        {
            _ready.Enqueue(value);
        }
    }
}
