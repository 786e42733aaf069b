using System.Globalization;

namespace Conformance.Bench.Transcripts;

/// <summary>Holds a field of a transcript to what it has to be: upper-case hexadecimal digits, two for each byte.</summary>
internal static class Hexadecimal
{
    /// <summary>What is wrong; null when nothing is, and for a field that is not there.</summary>
    public static string? WhyNot(string field, string? text, int? length) => text switch
    {
        null => null,
        _ when text.Length % 2 != 0 || !text.All(char.IsAsciiHexDigit) || text.Any(char.IsAsciiLetterLower) => $"the {field} is no upper-case hexadecimal",
        _ when length is { } due && text.Length != 2 * due => string.Create(CultureInfo.InvariantCulture, $"the {field} has {text.Length / 2} bytes where {due} are due"),
        _ => null,
    };
}
