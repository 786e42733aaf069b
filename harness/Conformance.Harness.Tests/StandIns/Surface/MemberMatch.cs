namespace Conformance.Harness.Tests.StandIns.Surface;

/// <summary>Whether a stand-in's member can be called in every way that the listed one can, as far as the stand-in offers it.</summary>
internal static class MemberMatch
{
    public static bool Offers(string listed, string standIn) =>
        listed == standIn || IsReadOnlyViewOf(listed, standIn) || OmitsTrailingOptionals(listed, standIn);

    private static bool IsReadOnlyViewOf(string listed, string standIn) =>
        standIn.StartsWith("prop ", StringComparison.Ordinal)
        && (listed.Replace(" set;", "", StringComparison.Ordinal) == standIn || listed.Replace(" get;", "", StringComparison.Ordinal) == standIn);

    private static bool OmitsTrailingOptionals(string listed, string standIn)
    {
        if (!listed.EndsWith(')') || !standIn.EndsWith(')') || Head(listed) != Head(standIn))
        {
            return false;
        }

        var (theirs, ours) = (Parameters(listed), Parameters(standIn));
        return ours.Count <= theirs.Count
            && ours.SequenceEqual(theirs.Take(ours.Count))
            && theirs.Skip(ours.Count).All(parameter => parameter.Contains('=', StringComparison.Ordinal));
    }

    private static string Head(string member) => member[..member.IndexOf('(', StringComparison.Ordinal)];

    private static IReadOnlyList<string> Parameters(string member) => TypeText.SplitAtTopLevel(member[(member.IndexOf('(', StringComparison.Ordinal) + 1)..^1]);
}
