namespace Conformance.Fuzzing.Invariants;

/// <summary>A command cut into its fields by ISO/IEC 7816-4, 5.1, apart from the card's own reading of it.</summary>
internal readonly ref struct CommandFields
{
    /// <summary>A plain command, for one that was under secure messaging.</summary>
    public CommandFields(byte ins, byte p1, byte p2, ReadOnlySpan<byte> data, int expected)
    {
        (IsWellFormed, Ins, P1, P2) = (true, ins, p1, p2);
        Data = data;
        Expected = expected;
    }

    public CommandFields(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
        {
            return;
        }

        (Cla, Ins, P1, P2) = (bytes[0], bytes[1], bytes[2], bytes[3]);
        var body = bytes[4..];
        var isLong = body.Length > 1 && body[0] == 0;
        var width = isLong ? 2 : 1;
        var rest = isLong ? body[1..] : body;
        if (rest.Length < width)
        {
            IsWellFormed = body.Length == 0;
            return;
        }

        var first = Number(rest, width);
        rest = rest[width..];
        if (rest.Length == 0)
        {
            (IsWellFormed, Expected) = (true, Most(first, width));
        }
        else if (first > 0 && (rest.Length == first || rest.Length == first + width))
        {
            Data = rest[..first];
            Expected = rest.Length == first ? 0 : Most(Number(rest[first..], width), width);
            IsWellFormed = true;
        }
    }

    public bool IsWellFormed { get; }

    public byte Cla { get; }

    public byte Ins { get; }

    public byte P1 { get; }

    public byte P2 { get; }

    public ReadOnlySpan<byte> Data { get; }

    /// <summary>The most bytes of data that may come back; 0 without Le.</summary>
    public int Expected { get; }

    private static int Number(ReadOnlySpan<byte> bytes, int width) => width == 1 ? bytes[0] : (bytes[0] << 8) | bytes[1];

    private static int Most(int number, int width) => number > 0 ? number : width == 1 ? 256 : 65_536;
}
