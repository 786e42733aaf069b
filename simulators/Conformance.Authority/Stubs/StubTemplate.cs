using System.Text.RegularExpressions;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Conformance.Authority;

/// <summary>
/// An answer with what is taken out of the request: of the templates that WireMock has (Handlebars) the two forms that
/// <see cref="EchoTemplate"/> writes. Whatever else stands in double braces is refused.
/// </summary>
internal sealed partial class StubTemplate
{
    private readonly List<Piece> _pieces;

    private StubTemplate(List<Piece> pieces) => _pieces = pieces;

    /// <summary>Reads one.</summary>
    /// <param name="json">Where it stands.</param>
    /// <param name="name">Its field.</param>
    /// <exception cref="FixtureFormatException">It has more than the two forms, with the line in it.</exception>
    public static StubTemplate Read(FixtureJson json, string name)
    {
        var text = json.Text(name);
        List<Piece> pieces = [];
        XPathExpression? condition = null;
        var end = 0;
        foreach (Match tag in Tag().Matches(text))
        {
            pieces.Add(new(condition, text[end..tag.Index], Value: null));
            end = tag.Index + tag.Length;
            if (tag.Groups["if"] is { Success: true } found && condition is null)
            {
                condition = StubXml.NodeSet(json, name, found.Value);
            }
            else if (tag.Groups["value"] is { Success: true } value)
            {
                pieces.Add(new(condition, "", StubXml.Text(json, name, value.Value)));
            }
            else if (tag.Groups["end"].Success && condition is not null)
            {
                condition = null;
            }
            else
            {
                throw Wrong(json, name, text, tag.Index);
            }
        }

        pieces.Add(new(condition, text[end..], Value: null));
        return condition is null ? new(pieces) : throw Wrong(json, name, text, text.Length);
    }

    /// <summary>The answer to a request.</summary>
    /// <param name="request">Its body; of one that is no XML nothing is taken.</param>
    public string Fill(string? request)
    {
        var xml = StubXml.Open(request);
        return string.Concat(_pieces
            .Where(piece => piece.Condition is null || xml?.SelectSingleNode(piece.Condition) is not null)
            .Select(piece => piece.Value is null ? piece.Text : new XText(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{xml?.Evaluate(piece.Value)}")).ToString()));
    }

    private static FixtureFormatException Wrong(FixtureJson json, string name, string text, int at) => json.WrongField(
        name,
        FormattableString.Invariant($"a template that is not read here, in its line {text[..at].Count(character => character == '\n') + 1}"),
        "Read are {{xPath request.body 'EXPRESSION'}} and {{#if (xPath request.body 'EXPRESSION')}} … {{/if}}, one after the other; without the transformer response-template braces are braces");

    [GeneratedRegex(@"\{\{(?:#if \(xPath request\.body '(?<if>[^']*)'\)\}\}|xPath request\.body '(?<value>[^']*)'\}\}|(?<end>/if)\}\}|)")]
    private static partial Regex Tag();

    /// <param name="Condition">What the request has to have; null for nothing.</param>
    /// <param name="Text">As it is sent.</param>
    /// <param name="Value">What is taken out of the request instead.</param>
    private readonly record struct Piece(XPathExpression? Condition, string Text, XPathExpression? Value);
}
