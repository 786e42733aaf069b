using System.Buffers;
using System.Globalization;
using System.Xml;

namespace Conformance.Messages;

/// <summary>Puts text into XML (XML 1.0, 2.2 to 2.4). What is read again is the same text, line ends and all.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(code => (char)code), '<', '>', '&', '"', '\uFFFE', '\uFFFF']);

    /// <summary>Adds what an element holds.</summary>
    /// <exception cref="XmlException">It has a character that no XML may have.</exception>
    public static void Content(TextBuffer text, string content) => Add(text, content, isAttribute: false);

    /// <summary>Adds what an attribute holds, between quotation marks.</summary>
    /// <exception cref="XmlException">It has a character that no XML may have.</exception>
    public static void Attribute(TextBuffer text, string value) => Add(text, value, isAttribute: true);

    private static void Add(TextBuffer text, string value, bool isAttribute)
    {
        if (!value.AsSpan().ContainsAny(Special) && !value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            text.Append(value);
            return;
        }

        XmlConvert.VerifyXmlChars(value);
        foreach (var character in value)
        {
            _ = character switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                '"' when isAttribute => text.Append("&quot;"),
                '\r' => Code(text, character),
                '\t' or '\n' when isAttribute => Code(text, character),
                _ => text.Append(character),
            };
        }
    }

    private static TextBuffer Code(TextBuffer text, char character) => text.Append(string.Create(CultureInfo.InvariantCulture, $"&#x{(int)character:X};"));
}
