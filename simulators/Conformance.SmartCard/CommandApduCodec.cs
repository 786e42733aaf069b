using System.Buffers.Binary;
using System.Globalization;

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

    public static bool TryDecode(ReadOnlySpan<byte> bytes, out CommandView command, out string? error)
    {
        command = default;
        error = null;
        if (bytes.Length < HeaderLength)
        {
            error = $"a command APDU has at least {HeaderLength} bytes, this one has {bytes.Length}";
            return false;
        }

        var body = bytes[HeaderLength..];
        if (body.Length == 0)
        {
            command = Build(bytes, [], null);
            return true;
        }

        // A first body byte of 00 with more behind it announces the three-byte length fields.
        return body[0] == 0 && body.Length > 1
            ? TryDecodeExtended(bytes, body[1..], ref command, ref error)
            : TryDecodeShort(bytes, body, ref command, ref error);
    }

    public static string Describe(in CommandView command) => string.Create(
        CultureInfo.InvariantCulture,
        $"{command.Cla:X2} {command.Ins:X2} {command.P1:X2} {command.P2:X2} Lc={command.Data.Length} Le={Le(command.Expected)}");

    private static string Le(int? expected) => expected is { } ne ? ne.ToString(CultureInfo.InvariantCulture) : "-";

    private static bool TryDecodeShort(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> body, ref CommandView command, ref string? error)
    {
        if (body.Length == 1)
        {
            command = Build(bytes, [], body[0] == 0 ? 256 : body[0]);
            return true;
        }

        int lc = body[0];
        var rest = body.Length - 1 - lc;
        if (rest is not (0 or 1))
        {
            error = $"Lc says {lc} bytes of data, {body.Length - 1} bytes follow";
            return false;
        }

        command = Build(bytes, body.Slice(1, lc), rest == 0 ? null : body[^1] == 0 ? 256 : body[^1]);
        return true;
    }

    private static bool TryDecodeExtended(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> body, ref CommandView command, ref string? error)
    {
        if (body.Length < 2)
        {
            error = "an extended length field has three bytes, this one ends after two";
            return false;
        }

        int length = BinaryPrimitives.ReadUInt16BigEndian(body);
        var rest = body[2..];
        if (rest.Length == 0)
        {
            command = Build(bytes, [], length == 0 ? 65_536 : length);
            return true;
        }

        if (length == 0 || rest.Length - length is not (0 or 2))
        {
            error = $"extended Lc says {length} bytes of data, {rest.Length} bytes follow";
            return false;
        }

        int le = rest.Length == length ? -1 : BinaryPrimitives.ReadUInt16BigEndian(rest[length..]);
        command = Build(bytes, rest[..length], le < 0 ? null : le == 0 ? 65_536 : le);
        return true;
    }

    private static CommandView Build(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> data, int? expected) =>
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
