namespace Conformance.SmartCard.MyNumber;

/// <summary>
/// The answers to reset that are publicly known of My Number Cards (facts/card.md 3.7). A contactless one is built by the reader from the
/// card's ATQB; readers that put the card's random number in it are in no such table. All offer T=1.
/// </summary>
public sealed class AnswerToReset
{
    private readonly byte[] _bytes;

    private AnswerToReset(string name, string bytes)
    {
        Name = name;
        _bytes = Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
    }

    /// <summary>
    /// All nine. The last two contact ones carry bytes like those of an ATQB and may come from contactless readers; their source has them
    /// as contact.
    /// </summary>
    public static IReadOnlyList<AnswerToReset> All { get; } =
    [
        new("contact-1", "3B E0 00 FF 81 31 FE 45 14"),
        new("contact-2", "3B DA 13 FF 81 31 FB 46 80 12 39 2F 31 C1 73 C6 01 C0 3B"),
        new("contact-3", "3B C5 FF 81 31 FB 45 80 73 C6 01 00 00"),
        new("contact-4", "3B F5 91 00 FF 91 81 71 FE 40 00 42 00 01 00 D1 D6"),
        new("contact-5", "3B F5 91 00 FF 91 81 71 FE 40 00 42 00 01 B3 A1 15"),
        new("contactless-1", "3B 88 80 01 00 00 05 E0 B3 81 A1 00 7F"),
        new("contactless-2", "3B 88 80 01 00 00 41 E0 B3 81 A1 00 3B"),
        new("contactless-3", "3B 88 80 01 00 4B 51 FF 00 81 D1 00 BC"),
        new("contactless-4", "3B 88 80 01 00 4B 51 FF B3 81 D1 00 0F"),
    ];

    /// <summary>"contact-" or "contactless-" and a number in the table's order.</summary>
    public string Name { get; }

    /// <summary>The bytes, from TS to TCK.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The one of that name, or null.</summary>
    public static AnswerToReset? Find(string name) => All.FirstOrDefault(answer => answer.Name == name);
}
