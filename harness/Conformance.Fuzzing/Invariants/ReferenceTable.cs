namespace Conformance.Fuzzing.Invariants;

/// <summary>
/// The references that a holder knows the data of (facts/card.md 1.2 to 1.6), apart from the card's code. The tries of the birth date
/// are not published; 10 is what this card was given.
/// </summary>
internal static class ReferenceTable
{
    private const ushort ChangeReferenceData = 0x0024;
    private const ushort ChangeKey = 0x8032;

    /// <summary>All rows.</summary>
    public static IReadOnlyList<ReferenceRow> All { get; } =
    [
        new(Df.Jpki, 0x18, "authentication-pin", 3, ChangeReferenceData),
        new(Df.Jpki, 0x1B, "signature-password", 5, ChangeReferenceData),
        new(Df.InputSupport, 0x11, "input-support-pin", 3, ChangeReferenceData),
        new(Df.InputSupport, 0x14, "number-a", 10, null),
        new(Df.InputSupport, 0x15, "number-b", 10, null),
        new(Df.CardFace, 0x11, "birth-date", 10, null),
        new(Df.CardFace, 0x12, "number-b", 10, null),
        new(Df.CardFace, 0x13, "number-a", 10, null),
        new(Df.Resident, 0x1C, "resident-pin", 3, ChangeKey),
        new(Df.Common, 0x1C, "common-pin", 3, ChangeKey),
    ];

    private static readonly ReferenceRow[][] ByDf = [.. Enum.GetValues<Df>().Select(df => All.Where(row => row.Df == df).ToArray())];

    /// <summary>The references of an application.</summary>
    public static ReferenceRow[] Of(Df df) => ByDf[(int)df];
}
