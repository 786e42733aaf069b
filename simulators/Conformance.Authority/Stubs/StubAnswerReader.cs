using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using WireMock.ResponseBuilders;

namespace Conformance.Authority;

/// <summary>Reads the member response of a stub.</summary>
internal static partial class StubAnswerReader
{
    private const double LongestMilliseconds = 3_600_000;
    private const string Transformer = "response-template";

    private static readonly string[] Bodies = ["body", "base64Body"];
    private static readonly string[] Delays = ["fixedDelayMilliseconds", "delayDistribution"];

    // The server writes these by itself.
    private static readonly string[] Written = ["Content-Length", "Transfer-Encoding", "Connection"];

    public static StubAnswer Read(FixtureJson json)
    {
        json.HasNothingBut(["status", "headers", "fault", "transformers", .. Bodies, .. Delays], $"Read are status, headers, {string.Join(", ", Bodies)}, transformers, {string.Join(", ", Delays)} and fault");
        var (fault, isReset) = Fault(json);
        if (isReset && json.Fields.Except(Delays).FirstOrDefault(name => name != "fault") is { } unsent)
        {
            throw json.WrongField(unsent, "part of an answer that is never sent", "Leave it out where the connection is reset");
        }

        var answer = Body(json, new(json.OptionalWhole("status", 200, 599) ?? 200, [.. Headers(json)]));
        return answer with { Fault = fault, IsReset = isReset, Delay = Delay(json) };
    }

    private static (FaultType Fault, bool IsReset) Fault(FixtureJson json) => json.OptionalText("fault") switch
    {
        null => (FaultType.NONE, false),
        "EMPTY_RESPONSE" => (FaultType.EMPTY_RESPONSE, false),
        "MALFORMED_RESPONSE_CHUNK" => (FaultType.MALFORMED_RESPONSE_CHUNK, false),
        "CONNECTION_RESET_BY_PEER" => (FaultType.NONE, true),
        _ => throw json.WrongField("fault", "no fault that is played here", "Write EMPTY_RESPONSE, MALFORMED_RESPONSE_CHUNK or CONNECTION_RESET_BY_PEER"),
    };

    private static IEnumerable<(string Name, string[] Values)> Headers(FixtureJson json)
    {
        if (json.OptionalChild("headers") is not { } headers)
        {
            yield break;
        }

        headers.HasNothingBut([.. headers.Fields.Except(Written, StringComparer.OrdinalIgnoreCase)], "Leave it out: the server writes it");
        foreach (var name in headers.Fields)
        {
            string[] values = [.. headers.Texts(name)];
            yield return HeaderName().IsMatch(name) && values.All(HeaderValue().IsMatch)
                ? (name, values)
                : throw headers.WrongField(name, "no header that HTTP can carry", "Write name and value in printable ASCII");
        }
    }

    private static StubAnswer Body(FixtureJson json, StubAnswer answer)
    {
        var (text, base64) = (json.OptionalText("body"), json.OptionalText("base64Body"));
        var isTemplate = json.Fields.Contains("transformers");
        if (isTemplate && json.Texts("transformers") is not [Transformer])
        {
            throw json.WrongField("transformers", "no transformer that there is here", $"Write [\"{Transformer}\"], or leave it out");
        }

        return (text, base64, isTemplate) switch
        {
            (not null, not null, _) => throw json.WrongField("base64Body", "a second body beside body", "Write one of the two"),
            (null, _, true) => throw json.WrongField("transformers", "a template without a text", "Write the text into body, or leave transformers out"),
            ({ Length: > 0 }, _, _) or (_, { Length: > 0 }, _) when answer.Status is 204 or 205 or 304 => throw json.WrongField("status", "a status that goes without a body", "Leave the body out, or write another status"),
            (not null, null, true) => answer with { Template = StubTemplate.Read(json, "body") },
            ({ } plain, null, false) => answer with { Body = Encoding.UTF8.GetBytes(plain) },
            (null, { } encoded, false) => answer with { Body = Bytes(json, encoded) },
            _ => answer with { Body = [] },
        };
    }

    private static byte[] Bytes(FixtureJson json, string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? bytes[..length]
            : throw json.WrongField("base64Body", "no base64", "Write it with its padding, or the text into body");
    }

    private static Latency? Delay(FixtureJson json)
    {
        if (json.OptionalNumber("fixedDelayMilliseconds", 0, LongestMilliseconds) is { } milliseconds)
        {
            return json.OptionalChild("delayDistribution") is null
                ? new Latency.Fixed(Duration.FromMilliseconds(milliseconds))
                : throw json.WrongField("delayDistribution", "a second delay beside fixedDelayMilliseconds", "Write one of the two");
        }

        return json.OptionalChild("delayDistribution") is { } distribution ? Distribution(distribution) : null;
    }

    private static Latency Distribution(FixtureJson json)
    {
        json.HasNothingBut(["type", "lower", "upper", "median", "sigma"], "Read are type, and lower and upper of uniform, or median and sigma of lognormal");
        Duration Length(string name, double least = 0) => Duration.FromMilliseconds(json.Number(name, least, LongestMilliseconds));
        return json.Text("type") switch
        {
            "uniform" => new Latency.Uniform(Length("lower"), Length("upper", json.Number("lower", 0, LongestMilliseconds))),
            "lognormal" => new Latency.LogNormal(Length("median"), json.Number("sigma", 0, 3)),
            _ => throw json.WrongField("type", "no distribution", "Write uniform or lognormal"),
        };
    }

    [GeneratedRegex(@"^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$")]
    private static partial Regex HeaderName();

    [GeneratedRegex(@"^[\x20-\x7E]*\z")]
    private static partial Regex HeaderValue();
}
