namespace Conformance.Fuzzing.Invariants;

/// <summary>The DF names (facts/card.md 1.1), written down a second time: the card's own table is what is on trial.</summary>
internal static class DfNames
{
    private static readonly (Df Df, byte[] Name)[] All =
    [
        (Df.PowerOn, Convert.FromHexString("A0000001510000")),
        (Df.Jpki, Convert.FromHexString("D392F000260100000001")),
        (Df.InputSupport, Convert.FromHexString("D3921000310001010408")),
        (Df.CardFace, Convert.FromHexString("D3921000310001010402")),
        (Df.Resident, Convert.FromHexString("D3921000310001010401")),
        (Df.Common, Convert.FromHexString("D3921000310001010100")),
    ];

    public static byte[] Of(Df df) => All.Single(entry => entry.Df == df).Name;

    /// <summary>The application of that whole name.</summary>
    public static Df? Find(ReadOnlySpan<byte> name)
    {
        foreach (var (df, whole) in All)
        {
            if (name.SequenceEqual(whole))
            {
                return df;
            }
        }

        return null;
    }

    /// <summary>How many applications have a name that begins like this, and one of them.</summary>
    public static int Count(ReadOnlySpan<byte> beginning, out Df one)
    {
        (var count, one) = (0, default);
        foreach (var (df, whole) in All)
        {
            if (whole.AsSpan().StartsWith(beginning))
            {
                (count, one) = (count + 1, df);
            }
        }

        return count;
    }
}
