using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;

namespace Conformance.Authority;

/// <summary>What a stub asks of an XML body, and takes out of it. Bodies are read as UTF-8; one that is no XML meets no condition.</summary>
internal static class StubXml
{
    private static readonly XmlReaderSettings Careful = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    /// <summary>A body to look in; null for one that is no XML.</summary>
    public static XPathNavigator? Open(string? body) => Read(body) is { } root ? new XDocument(root).CreateNavigator() : null;

    /// <summary>An XPath 1.0 expression that finds nodes.</summary>
    /// <exception cref="FixtureFormatException">It is none.</exception>
    public static XPathExpression NodeSet(FixtureJson json, string name, string expression) => Compile(json, name, expression) is { ReturnType: XPathResultType.NodeSet } found
        ? found
        : throw json.WrongField(name, "an XPath expression that finds no nodes", "Write a path with the condition in brackets, as /XmlMsg/MessageHeader[MedicalInstitutionCode='1312345678']");

    /// <summary>An XPath 1.0 expression that gives a text or a number.</summary>
    /// <exception cref="FixtureFormatException">It is none.</exception>
    public static XPathExpression Text(FixtureJson json, string name, string expression) => Compile(json, name, expression) is { ReturnType: XPathResultType.String or XPathResultType.Number } text
        ? text
        : throw json.WrongField(name, "an XPath expression that gives no text", "Write string(…) or normalize-space(…) around it");

    /// <summary>The condition that an expression finds something.</summary>
    public static IRequestMatcher Finds(XPathExpression expression) =>
        Request.Create().WithBody((string? body) => Open(body) is { } xml && xml.SelectSingleNode(expression) is not null);

    /// <summary>The condition that a body has the same elements, attributes and texts, in whatever spacing and order.</summary>
    /// <exception cref="FixtureFormatException">There is no XML to compare with.</exception>
    public static IRequestMatcher IsSame(FixtureJson json, string name)
    {
        var expected = Read(json.Text(name)) is { } root ? Ordered(root) : throw json.WrongField(name, "no XML", "Write the whole document");
        return Request.Create().WithBody((string? body) => Read(body) is { } other && XNode.DeepEquals(expected, Ordered(other)));
    }

    private static XElement? Read(string? body)
    {
        if (body is null)
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new StringReader(body.TrimStart('\uFEFF')), Careful);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static XElement Ordered(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).OrderBy(attribute => attribute.Name.ToString(), StringComparer.Ordinal),
        element.Elements().Select(Ordered).OrderBy(child => child.ToString(SaveOptions.DisableFormatting), StringComparer.Ordinal),
        element.HasElements || element.Value.Trim() is not { Length: > 0 } text ? null : text);

    private static XPathExpression Compile(FixtureJson json, string name, string expression)
    {
        try
        {
            var compiled = XPathExpression.Compile(expression);

            // Unknown functions, variables and prefixes come to light at the first use.
            _ = new XDocument(new XElement("x")).CreateNavigator().Evaluate(compiled);
            return compiled;
        }
        catch (Exception fault) when (fault is XPathException or ArgumentException)
        {
            throw json.WrongField(name, "no XPath 1.0 expression", "Write one without variables, prefixes, or functions that XPath 1.0 has not");
        }
    }
}
