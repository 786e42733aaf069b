using System.Buffers;

namespace Conformance.SmartCard.Transcripts.Importing;

/// <summary>Reads bytes in hexadecimal, with or without blanks or colons between them.</summary>
internal static class HexLine
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The bytes, or null with what is wrong.</summary>
    public static byte[]? Read(string text, out string? what)
    {
        var digits = string.Concat(text.Where(character => character is not (' ' or '\t' or ':')));
        var place = digits.AsSpan().IndexOfAnyExcept(Digits);
        what = place >= 0 ? "a character that is no hexadecimal digit"
            : digits.Length % 2 != 0 ? "an odd number of hexadecimal digits"
            : null;
        return what is null ? Convert.FromHexString(digits) : null;
    }
}
