using static Conformance.Fuzzing.Invariants.ObjectKind;

namespace Conformance.Fuzzing.Invariants;

/// <summary>
/// EF by credential, written from facts/card.md 1.2 to 1.5 and not from the card's code. What is not in the table opens by nothing.
/// </summary>
internal static class AccessTable
{
    private static readonly byte[] Free = [];

    /// <summary>All rows.</summary>
    public static IReadOnlyList<AccessRow> All { get; } =
    [
        new(Df.Jpki, 0x01, Transparent, [0x1B]),
        new(Df.Jpki, 0x02, Transparent, Free),
        new(Df.Jpki, 0x06, Transparent, Free),
        new(Df.Jpki, 0x08, Transparent, Free),
        new(Df.Jpki, 0x0A, Transparent, Free),
        new(Df.Jpki, 0x0B, Transparent, Free),
        new(Df.Jpki, 0x17, SigningKey, [0x18]),
        new(Df.Jpki, 0x1A, SigningKey, [0x1B]),
        new(Df.InputSupport, 0x01, Transparent, [0x11, 0x14]),
        new(Df.InputSupport, 0x02, Transparent, [0x11, 0x15]),
        new(Df.InputSupport, 0x03, Transparent, [0x11, 0x14, 0x15]),
        new(Df.InputSupport, 0x04, Transparent, Free),
        new(Df.InputSupport, 0x05, Transparent, Free),
        new(Df.InputSupport, 0x06, Transparent, [0x11, 0x14, 0x15]),
        new(Df.InputSupport, 0x07, Transparent, [0x11, 0x14, 0x15]),
        new(Df.InputSupport, 0x08, Transparent, [0x11, 0x14, 0x15], IsPublished: false),
        new(Df.InputSupport, 0x13, SigningKey, Free),
        new(Df.CardFace, 0x01, Transparent, [0x11]),
        new(Df.CardFace, 0x02, Transparent, [0x12, 0x13]),
        new(Df.CardFace, 0x03, Transparent, Free),
        new(Df.CardFace, 0x04, Transparent, Free),
        new(Df.CardFace, 0x05, Transparent, [0x13]),
        new(Df.CardFace, 0x06, Transparent, [0x12, 0x13]),
        new(Df.CardFace, 0x1A, SigningKey, Free),
        new(Df.Resident, 0x02, Records, Free),
        new(Df.Common, 0x01, Records, Free),
        new(Df.Common, 0x02, Records, Free),
        new(Df.Common, 0x19, AuthenticationKey, Free),
    ];

    private static readonly AccessRow?[] ByPlace = Places();

    private static readonly byte[][] Files =
        [.. Enum.GetValues<Df>().Select(df => All.Where(row => row.Df == df).Select(row => row.File).ToArray())];

    /// <summary>The row of an EF; null when nothing opens it.</summary>
    public static AccessRow? Find(Df df, int file) => file is > 0 and < 0x20 ? ByPlace[((int)df << 5) | file] : null;

    /// <summary>The EFs of an application.</summary>
    public static byte[] FilesOf(Df df) => Files[(int)df];

    private static AccessRow?[] Places()
    {
        var places = new AccessRow?[6 << 5];
        foreach (var row in All)
        {
            places[((int)row.Df << 5) | row.File] = row;
        }

        return places;
    }
}
