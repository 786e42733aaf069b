using System.Text.RegularExpressions;

namespace Conformance.Bench.Requirements;

/// <summary>The words of the catalogue's files for levels, subjects, aspects and owners: lower case, parted by hyphens.</summary>
public static partial class CatalogueWords
{
    /// <summary>The word for a value, for instance staff-action.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Humps().Replace(value.ToString(), "-$0").ToLowerInvariant();

    /// <summary>All words of a kind, in the order of its values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    /// <summary>The value of a word; null when there is no such word.</summary>
    public static T? Parse<T>(string word)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Of(value) == word).Select(value => (T?)value).FirstOrDefault();

    [GeneratedRegex("(?<=[a-z])[A-Z]")]
    private static partial Regex Humps();
}
