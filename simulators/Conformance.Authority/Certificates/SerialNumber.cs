using System.Buffers.Binary;

namespace Conformance.Authority;

/// <summary>Serial numbers as the DER of an INTEGER wants them: big-endian, no leading zero byte, positive.</summary>
internal static class SerialNumber
{
    public static byte[] Encode(long serial)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(serial);
        var bytes = new byte[9];
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(1), serial);
        var first = Array.FindIndex(bytes, b => b != 0);
        return bytes[first] < 0x80 ? bytes[first..] : bytes[(first - 1)..];
    }
}
