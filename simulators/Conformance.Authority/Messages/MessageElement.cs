using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Authority;

/// <summary>Elements of an official message by name; complaints name element and line, never the value.</summary>
internal static class MessageElement
{
    private static readonly LocalDatePattern DatePattern = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static XElement Child(XElement parent, string name) => Optional(parent, name) ?? throw Wrong(parent, $"{name} is missing in it");

    public static string Text(XElement parent, string name, int longest) =>
        OptionalText(parent, name, longest) ?? throw Wrong(parent, $"{name} is missing in it or empty");

    public static string? OptionalText(XElement parent, string name, int longest) => Optional(parent, name) is not { } element || element.Value.Trim().Length == 0 ? null
        : element.HasElements ? throw Wrong(element, "must hold text only")
        : element.Value.Trim().Length <= longest ? element.Value.Trim()
        : throw Wrong(element, string.Create(CultureInfo.InvariantCulture, $"longer than {longest} characters"));

    public static string Digits(XElement parent, string name, int shortest, int longest)
    {
        var text = Text(parent, name, longest);
        return text.Length >= shortest && text.All(char.IsAsciiDigit)
            ? text
            : throw Wrong(Child(parent, name), string.Create(CultureInfo.InvariantCulture, $"must be {shortest} to {longest} digits"));
    }

    public static LocalDate Date(XElement parent, string name) => OptionalDate(parent, name) ?? throw Wrong(parent, $"{name} is missing in it or empty");

    public static LocalDate? OptionalDate(XElement parent, string name) => OptionalText(parent, name, 8) is not { } text ? null
        : DatePattern.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw Wrong(Child(parent, name), "must be a date as yyyyMMdd");

    public static bool Flag(XElement parent, string name) => Text(parent, name, 1) switch
    {
        "0" => false,
        "1" => true,
        _ => throw Wrong(Child(parent, name), "must be 0 or 1"),
    };

    public static MessageFormatException Wrong(XElement element, string problem) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{element.Name.LocalName}, line {((IXmlLineInfo)element).LineNumber}: {problem}."));

    private static XElement? Optional(XElement parent, string name)
    {
        var found = parent.Elements().Where(e => e.Name.LocalName == name).Take(2).ToList();
        return found.Count < 2 ? found.FirstOrDefault() : throw Wrong(found[1], "must not be there twice");
    }
}
