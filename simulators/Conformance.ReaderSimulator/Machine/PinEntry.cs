namespace Conformance.ReaderSimulator;

/// <summary>One entry on the PIN pad: its own layout, the digits so far, the tries left after an earlier miss. Prints no digit.</summary>
internal sealed class PinEntry
{
    public const int Length = 4;

    private readonly byte[] _digits;

    private PinEntry(string layout, byte[] digits, int? triesLeft) => (Layout, _digits, TriesLeft) = (layout, digits, triesLeft);

    /// <summary>The digits in the order of their places.</summary>
    public string Layout { get; }

    public int? TriesLeft { get; }

    public int Filled => _digits.Length;

    public bool IsFull => Filled == Length;

    /// <summary>ASCII digits, as the card wants them (facts/card.md 1.6).</summary>
    public ReadOnlySpan<byte> Digits => _digits;

    /// <summary>An empty entry on a pad shuffled for it alone (RDR-4).</summary>
    public static PinEntry Begin(Desk desk, int? triesLeft)
    {
        var digits = "1234567890".ToCharArray();
        desk.Parts.Random.Shuffle(digits);
        return new(desk.Defect.PadLayout(new string(digits), isFirst: triesLeft is null), [], triesLeft);
    }

    public PinEntry With(int place) => new(Layout, [.. _digits, (byte)Layout[place]], TriesLeft);
}
