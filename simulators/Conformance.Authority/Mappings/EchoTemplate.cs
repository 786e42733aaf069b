using System.Text.RegularExpressions;

namespace Conformance.Authority;

/// <summary>Makes a template of an answer: what the centre gives back of the request is taken out of it when it is played.</summary>
internal static partial class EchoTemplate
{
    private const string Header = "/XmlMsg/MessageHeader/";
    private const string Search = "/XmlMsg/MessageBody/QualificationConfirmSearchInfo/";
    private const string Block = "QualificationConfirmSearchInfo>";

    /// <summary>The template.</summary>
    /// <param name="answer">In the form of <see cref="MessageWriter"/>: an element a line.</param>
    /// <param name="isInquiry">True when the request was a single inquiry, whose search the answer repeats; a download's is of the upload.</param>
    public static string Of(string answer, bool isInquiry)
    {
        var isSearch = false;
        var lines = answer.Split('\n').Select(line =>
        {
            isSearch = line.EndsWith(Block, StringComparison.Ordinal) ? !line.Contains('/', StringComparison.Ordinal) : isSearch;
            return Line().Match(line) is { Success: true } match && Source(match.Groups["name"].Value, isInquiry, isSearch) is { } source
                ? Echo(match.Groups["indent"].Value, match.Groups["name"].Value, source)
                : line + "\n";
        });
        return string.Concat(lines)[..^1];
    }

    private static string? Source(string name, bool isInquiry, bool isSearch) => name switch
    {
        "MedicalInstitutionCode" or "ArbitraryFileIdentifier" => Header + name,
        "ArbitraryIdentifier" when isInquiry => Search + name,
        _ => isInquiry && isSearch ? Search + name : null,
    };

    // Left out of the request, left out of the answer. What follows on the condition stands on its line, as Handlebars takes whole lines away.
    private static string Echo(string indent, string name, string source)
    {
        var value = $"normalize-space({source})";
        var written = name == "InsurerNumber" ? $"concat(substring(\"        \", 1, 8 - string-length({value})), {value})" : value;
        return $"{{{{#if (xPath request.body '{source}')}}}}{indent}<{name}>{{{{xPath request.body '{written}'}}}}</{name}>\n{{{{/if}}}}";
    }

    [GeneratedRegex("^(?<indent> *)<(?<name>[A-Za-z0-9]+)>[^<]*</[A-Za-z0-9]+>$")]
    private static partial Regex Line();
}
