namespace Conformance.SmartCard;

/// <summary>
/// A command APDU (ISO/IEC 7816-4, 5.1), short or extended:
/// case 1 header; case 2 header Le; case 3 header Lc data; case 4 header Lc data Le.
/// </summary>
public sealed class CommandApdu
{
    private readonly byte[] _data;

    /// <summary>Builds a command; <paramref name="expected"/> is Ne: null for none, 256 (short) or 65,536 (extended) for "all there is".</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 65,535 bytes of data or Ne outside 1 to 65,536.</exception>
    public CommandApdu(byte cla, byte ins, byte p1, byte p2, ReadOnlySpan<byte> data = default, int? expected = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(data.Length, 65_535);
        if (expected is { } ne)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(ne, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(ne, 65_536);
        }

        (Cla, Ins, P1, P2) = (cla, ins, p1, p2);
        _data = data.ToArray();
        Expected = expected;
    }

    /// <summary>Class byte.</summary>
    public byte Cla { get; }

    /// <summary>Instruction byte.</summary>
    public byte Ins { get; }

    /// <summary>First parameter.</summary>
    public byte P1 { get; }

    /// <summary>Second parameter.</summary>
    public byte P2 { get; }

    /// <summary>The command data field; its length is Nc, 0 when there is no Lc field.</summary>
    public ReadOnlyMemory<byte> Data => _data;

    /// <summary>Ne, the largest number of response bytes wanted; null when there is no Le field.</summary>
    public int? Expected { get; }

    /// <summary>P1 P2 as one number.</summary>
    public int P1P2 => (P1 << 8) | P2;

    /// <summary>True when the lengths do not fit the short form (Nc over 255 or Ne over 256).</summary>
    public bool IsExtended => _data.Length > 255 || Expected > 256;

    /// <summary>The command as one that was read in place, over the same data.</summary>
    public CommandView View => new(Cla, Ins, P1, P2, _data, Expected);

    /// <summary>The bytes as they go over the wire, in the short form where the lengths allow it.</summary>
    public byte[] ToBytes() => CommandApduCodec.Encode(this);

    /// <summary>Reads a command from bytes that anybody may have sent.</summary>
    /// <returns>The command, or null with <paramref name="error"/> saying which length contradicts which.</returns>
    public static CommandApdu? Parse(ReadOnlySpan<byte> bytes, out string? error) => CommandView.TryParse(bytes, out var view, out error)
        ? new(view.Cla, view.Ins, view.P1, view.P2, view.Data, view.Expected)
        : null;

    /// <summary>Header and lengths, never the data: it may be a PIN.</summary>
    public override string ToString() => CommandApduCodec.Describe(View);
}
