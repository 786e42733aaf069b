namespace Conformance.Fuzzing.Invariants;

/// <summary>The status words of facts/card.md 2.6 that this card is known to send or was given by choice; the tolerated ones are not among them.</summary>
internal static class StatusWords
{
    /// <summary>The security status is not satisfied.</summary>
    public const int Closed = 0x6982;

    /// <summary>The reference is blocked.</summary>
    public const int Blocked = 0x6984;

    /// <summary>All but 63Cx.</summary>
    public static IReadOnlySet<int> Listed { get; } = new HashSet<int>
    {
        0x9000, 0x66F1, 0x6700, 0x6881, 0x6882, 0x6981, Closed, Blocked, 0x6985, 0x6986, 0x6987, 0x6988, 0x69FC,
        0x6A80, 0x6A81, 0x6A82, 0x6A83, 0x6A86, 0x6A88, 0x6B00, 0x6D00, 0x6E00, 0x6F00,
    };
}
