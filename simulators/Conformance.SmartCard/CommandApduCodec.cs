using System.Buffers.Binary;

namespace Conformance.SmartCard;

/// <summary>The wire form of command APDUs: the four cases, short and extended (ISO/IEC 7816-4, 5.1 and 12.1.1).</summary>
internal static class CommandApduCodec
{
    private const int HeaderLength = 4;

    public static byte[] Encode(CommandApdu command)
    {
        using var wire = new MemoryStream();
        wire.Write([command.Cla, command.Ins, command.P1, command.P2]);
        if (command.IsExtended)
        {
            WriteExtended(wire, command);
        }
        else
        {
            WriteShort(wire, command);
        }

        return wire.ToArray();
    }

    public static CommandApdu? Decode(ReadOnlySpan<byte> bytes, out string? error)
    {
        error = null;
        if (bytes.Length < HeaderLength)
        {
            error = $"a command APDU has at least {HeaderLength} bytes, this one has {bytes.Length}";
            return null;
        }

        var body = bytes[HeaderLength..];
        if (body.Length == 0)
        {
            return Build(bytes, [], null);
        }

        // A first body byte of 00 with more behind it announces the three-byte length fields.
        return body[0] == 0 && body.Length > 1 ? DecodeExtended(bytes, body[1..], ref error) : DecodeShort(bytes, body, ref error);
    }

    private static CommandApdu? DecodeShort(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> body, ref string? error)
    {
        if (body.Length == 1)
        {
            return Build(bytes, [], body[0] == 0 ? 256 : body[0]);
        }

        int lc = body[0];
        var rest = body.Length - 1 - lc;
        if (rest is 0 or 1)
        {
            return Build(bytes, body.Slice(1, lc), rest == 0 ? null : body[^1] == 0 ? 256 : body[^1]);
        }

        error = $"Lc says {lc} bytes of data, {body.Length - 1} bytes follow";
        return null;
    }

    private static CommandApdu? DecodeExtended(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> body, ref string? error)
    {
        if (body.Length < 2)
        {
            error = "an extended length field has three bytes, this one ends after two";
            return null;
        }

        int length = BinaryPrimitives.ReadUInt16BigEndian(body);
        var rest = body[2..];
        if (rest.Length == 0)
        {
            return Build(bytes, [], length == 0 ? 65_536 : length);
        }

        if (length == 0 || rest.Length - length is not (0 or 2))
        {
            error = $"extended Lc says {length} bytes of data, {rest.Length} bytes follow";
            return null;
        }

        if (rest.Length == length)
        {
            return Build(bytes, rest, null);
        }

        int le = BinaryPrimitives.ReadUInt16BigEndian(rest[length..]);
        return Build(bytes, rest[..length], le == 0 ? 65_536 : le);
    }

    private static CommandApdu Build(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> data, int? expected) =>
        new(bytes[0], bytes[1], bytes[2], bytes[3], data, expected);

    private static void WriteShort(MemoryStream wire, CommandApdu command)
    {
        if (command.Data.Length > 0)
        {
            wire.WriteByte((byte)command.Data.Length);
            wire.Write(command.Data.Span);
        }

        if (command.Expected is { } ne)
        {
            wire.WriteByte((byte)(ne % 256));
        }
    }

    private static void WriteExtended(MemoryStream wire, CommandApdu command)
    {
        wire.WriteByte(0);
        if (command.Data.Length > 0)
        {
            WriteUInt16(wire, command.Data.Length);
            wire.Write(command.Data.Span);
        }

        if (command.Expected is { } ne)
        {
            WriteUInt16(wire, ne % 65_536);
        }
    }

    private static void WriteUInt16(MemoryStream wire, int value)
    {
        Span<byte> two = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(two, (ushort)value);
        wire.Write(two);
    }
}
