using System.Buffers.Binary;

namespace Conformance.CardSimulator.SecureMessaging;

/// <summary>
/// The one BER-TLV object, with a tag of one byte, that is the data field of a command or response under secure messaging.
/// </summary>
internal static class SecureObject
{
    /// <summary>01 (padded as ISO/IEC 7816-4 says) and a cryptogram.</summary>
    public const byte Cryptogram = 0x86;

    /// <summary>The Le of a command in the clear.</summary>
    public const byte ExpectedLength = 0x96;

    /// <summary>The first byte of a <see cref="Cryptogram"/>'s value.</summary>
    public const byte PaddedWith80 = 0x01;

    /// <summary>Reads an object that fills the data field exactly.</summary>
    public static bool TryRead(ReadOnlySpan<byte> data, out byte tag, out ReadOnlySpan<byte> value)
    {
        tag = 0;
        value = default;
        if (data.Length < 2)
        {
            return false;
        }

        tag = data[0];
        var lengthBytes = data[1] < 0x80 ? 1 : data[1] switch { 0x81 => 2, 0x82 => 3, _ => 0 };
        if (lengthBytes == 0 || data.Length < 1 + lengthBytes)
        {
            return false;
        }

        var length = lengthBytes switch { 1 => data[1], 2 => data[2], _ => BinaryPrimitives.ReadUInt16BigEndian(data[2..]) };
        value = data[(1 + lengthBytes)..];
        return value.Length == length;
    }

    /// <summary>Makes the object of a response.</summary>
    public static byte[] OfCryptogram(ReadOnlySpan<byte> cryptogram)
    {
        var length = cryptogram.Length + 1;
        byte[] header = length switch
        {
            < 0x80 => [Cryptogram, (byte)length],
            < 0x100 => [Cryptogram, 0x81, (byte)length],
            _ => [Cryptogram, 0x82, (byte)(length >> 8), (byte)(length & 0xFF)],
        };
        return [.. header, PaddedWith80, .. cryptogram];
    }
}
