using System.Text.RegularExpressions;
using WireMock.Matchers;
using WireMock.Matchers.Request;
using WireMock.RequestBuilders;

namespace Conformance.Authority;

/// <summary>Reads the member request of a stub.</summary>
internal static partial class StubRequestReader
{
    private const string Members = "Read are method, urlPath or urlPathPattern, headers and bodyPatterns";

    public static StubRequest Read(FixtureJson json)
    {
        json.HasNothingBut(["method", "urlPath", "urlPathPattern", "headers", "bodyPatterns"], Members);
        List<StubCondition> where = [];
        var method = Method(json);
        if (method is not null)
        {
            where.Add(new($"{json.Path}.method", Request.Create().UsingMethod(method)));
        }

        var path = PathOf(json, where);
        return new(method, path, where, [.. Headers(json), .. json.OptionalChildren("bodyPatterns").Select(Body)]);
    }

    // WireMock's ANY, and nothing at all, stand for every method.
    private static string? Method(FixtureJson json) => json.OptionalText("method") is not { } method || method == "ANY" ? null
        : MethodName().IsMatch(method) ? method
        : throw json.WrongField("method", "no HTTP method", "Write it in capitals, as POST, or ANY for all");

    private static string? PathOf(FixtureJson json, List<StubCondition> where)
    {
        switch (json.OptionalText("urlPath"), json.OptionalText("urlPathPattern"))
        {
            case (null, null):
                return null;
            case ({ } path, null):
                where.Add(new($"{json.Path}.urlPath", Request.Create().WithPath(new ExactMatcher(Rooted(json, "urlPath", path)))));
                return path;
            case (null, { } pattern):
                where.Add(new($"{json.Path}.urlPathPattern", Request.Create().WithPath(StubText.Regex(json, "urlPathPattern", MatchBehaviour.AcceptOnMatch))));
                return pattern;
            default:
                throw json.WrongField("urlPathPattern", "a second path beside urlPath", "Write one of the two");
        }
    }

    private static string Rooted(FixtureJson json, string name, string path) => path.StartsWith('/') && !path.Contains('?', StringComparison.Ordinal)
        ? path
        : throw json.WrongField(name, "no path", "Begin with a slash, as /messages/OQSsiquc01req, and leave out what follows a question mark");

    private static IEnumerable<StubCondition> Headers(FixtureJson json)
    {
        if (json.OptionalChild("headers") is not { } headers)
        {
            yield break;
        }

        foreach (var name in headers.Fields)
        {
            var header = headers.Child(name);
            yield return new(header.Path, Header(name, header));
        }
    }

    private static IRequestMatcher Header(string name, FixtureJson json)
    {
        if (!json.Fields.Contains("absent"))
        {
            return Request.Create().WithHeader(name, StubText.Matcher(json, ["absent"]));
        }

        json.HasNothingBut(["absent"], "A header that is absent has nothing else to be");
        return json.OptionalFlag("absent")
            ? Request.Create().WithHeader(headers => !headers.Keys.Contains(name, StringComparer.OrdinalIgnoreCase))
            : throw json.WrongField("absent", "not true", "Write true, or say what the header has to be");
    }

    private static StubCondition Body(FixtureJson json) => new(json.Path, json.Fields switch
    {
        ["matchesXPath"] => StubXml.Finds(StubXml.NodeSet(json, "matchesXPath", json.Text("matchesXPath"))),
        ["equalToXml"] => StubXml.IsSame(json, "equalToXml"),
        _ => Request.Create().WithBody(StubText.Matcher(json, ["matchesXPath", "equalToXml"])),
    });

    [GeneratedRegex("^[A-Z]+$")]
    private static partial Regex MethodName();
}
