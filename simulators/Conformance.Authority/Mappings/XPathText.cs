namespace Conformance.Authority;

/// <summary>Pieces of XPath 1.0.</summary>
internal static class XPathText
{
    /// <summary>A text as an expression. XPath 1.0 has no way to write both quotes in one literal.</summary>
    public static string Literal(string text) => !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'"
        : !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\""
        : $"concat('{text.Replace("'", "', \"'\", '", StringComparison.Ordinal)}')";

    /// <summary>An element that is left out, empty, or of this value.</summary>
    public static string LeftOutOr(string element, string? value) => value is null
        ? $"normalize-space({element})=''"
        : $"(normalize-space({element})='' or normalize-space({element})={Literal(value)})";

    /// <summary>An element of ASCII digits, with blanks or without.</summary>
    public static string Digits(string element) => $"normalize-space({element})!='' and translate({element},' 0123456789','')=''";
}
