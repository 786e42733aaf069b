namespace Conformance.SmartCard;

/// <summary>A command APDU read in place: the same as <see cref="CommandApdu"/>, without copying a byte. Lives as long as the bytes do.</summary>
public readonly ref struct CommandView
{
    /// <summary>A command whose parts are at hand; <paramref name="expected"/> is Ne, null for no Le field.</summary>
    public CommandView(byte cla, byte ins, byte p1, byte p2, ReadOnlySpan<byte> data, int? expected)
    {
        (Cla, Ins, P1, P2) = (cla, ins, p1, p2);
        Data = data;
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
    public ReadOnlySpan<byte> Data { get; }

    /// <summary>Ne, the largest number of response bytes wanted; null when there is no Le field.</summary>
    public int? Expected { get; }

    /// <summary>P1 P2 as one number.</summary>
    public int P1P2 => (P1 << 8) | P2;

    /// <summary>Reads a command from bytes that anybody may have sent.</summary>
    /// <returns>False with <paramref name="error"/> saying which length contradicts which.</returns>
    public static bool TryParse(ReadOnlySpan<byte> bytes, out CommandView command, out string? error) =>
        CommandApduCodec.TryDecode(bytes, out command, out error);

    /// <summary>Header and lengths, never the data: it may be a PIN.</summary>
    public override string ToString() => CommandApduCodec.Describe(this);
}
