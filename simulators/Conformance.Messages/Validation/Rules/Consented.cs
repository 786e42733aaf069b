namespace Conformance.Messages;

/// <summary>The consents of a qualification: what is consented to, by the element that holds the flag.</summary>
internal static class Consented
{
    private const string Flag = "ConsFlg";

    /// <summary>The names before ConsFlg that are there, with the element of the flag.</summary>
    public static IEnumerable<(string Item, MessageNode Flag)> In(MessageNode qualification) =>
        qualification.Children.Where(child => child.LocalName.EndsWith(Flag, StringComparison.Ordinal)).Select(child => (child.LocalName[..^Flag.Length], child));
}
