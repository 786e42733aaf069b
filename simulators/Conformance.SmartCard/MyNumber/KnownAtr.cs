namespace Conformance.SmartCard.MyNumber;

/// <summary>
/// An answer to reset that a My Number Card is publicly known to give (facts/card.md 3.7). A card with another one may be genuine: its
/// contactless ATR is built by the reader, and some put the card's random number into it.
/// </summary>
/// <param name="Bytes">The whole ATR, in hexadecimal.</param>
/// <param name="IsContactless">True when a reader builds it from the card's ATQB.</param>
public sealed record KnownAtr(string Bytes, bool IsContactless)
{
    /// <summary>All nine.</summary>
    public static IReadOnlyList<KnownAtr> All { get; } =
    [
        new("3BE000FF8131FE4514", false),
        new("3BDA13FF8131FB468012392F31C173C601C03B", false),
        new("3BC5FF8131FB458073C6010000", false),
        new("3BF59100FF918171FE400042000100D1D6", false),
        new("3BF59100FF918171FE4000420001B3A115", false),
        new("3B888001000005E0B381A1007F", true),
        new("3B888001000041E0B381A1003B", true),
        new("3B888001004B51FF0081D100BC", true),
        new("3B888001004B51FFB381D1000F", true),
    ];

    /// <summary>The entry of that ATR, or null.</summary>
    public static KnownAtr? Find(ReadOnlySpan<byte> atr)
    {
        var bytes = Convert.ToHexString(atr);
        return All.FirstOrDefault(known => known.Bytes == bytes);
    }
}
