using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Stub mappings as JSON of WireMock 3 (wiremock.org), for its folder mappings.</summary>
internal static class WireMockJson
{
    // The centre takes these two, with any parameters, in whatever case.
    private const string MediaTypes = @"(?i)\s*(application|text)/xml\s*(;.*)?";

    // Templates read every body as UTF-8.
    private const string InUtf8 = @"(?i)\s*(application|text)/xml\s*(;\s*charset\s*=\s*""?utf-8""?\s*)?";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One file for any number of mappings.</summary>
    public static byte[] Write(IEnumerable<StubMapping> mappings) =>
        JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["mappings"] = new JsonArray([.. mappings.Select(Mapping)]) }, Readable);

    private static JsonObject Mapping(StubMapping mapping)
    {
        var json = new JsonObject { ["name"] = mapping.Name, ["priority"] = mapping.Priority };
        if (mapping.State is { } state)
        {
            json["scenarioName"] = state.Scenario;
            json["requiredScenarioState"] = state.Required;
            json["newScenarioState"] = state.Next;
        }

        json["request"] = Request(mapping);
        json["response"] = Response(mapping.Response);
        return json;
    }

    private static JsonObject Request(StubMapping mapping)
    {
        var patterns = mapping.Conditions.Select(condition => new JsonObject { ["matchesXPath"] = condition });
        return new()
        {
            ["method"] = "POST",
            ["urlPath"] = MessagesEndpoint.Path + mapping.Prefix,
            ["headers"] = new JsonObject { ["Content-Type"] = mapping.IsOfOtherMediaType ? new JsonObject { ["doesNotMatch"] = MediaTypes } : new JsonObject { ["matches"] = InUtf8 } },
            ["bodyPatterns"] = new JsonArray([.. mapping.IsExampleAlone ? patterns.Prepend(new() { ["equalToXml"] = Encoding.UTF8.GetString(mapping.Example) }) : patterns]),
        };
    }

    private static JsonObject Response(StubResponse response)
    {
        if (response.IsReset)
        {
            return new() { ["fault"] = "CONNECTION_RESET_BY_PEER" };
        }

        var json = new JsonObject { ["status"] = response.Status, ["headers"] = new JsonObject { ["Content-Type"] = response.ContentType } };
        if (response.Template is { } template)
        {
            json["transformers"] = new JsonArray("response-template");
            json["body"] = template;
        }
        else
        {
            json["base64Body"] = Convert.ToBase64String(response.Body);
        }

        switch (response.Delay)
        {
            case Latency.Fixed one:
                json["fixedDelayMilliseconds"] = Milliseconds(one.Length);
                break;
            case Latency.Uniform range:
                json["delayDistribution"] = new JsonObject { ["type"] = "uniform", ["lower"] = Milliseconds(range.Least), ["upper"] = Milliseconds(range.Most) };
                break;
            case Latency.LogNormal log:
                json["delayDistribution"] = new JsonObject { ["type"] = "lognormal", ["median"] = Milliseconds(log.Median), ["sigma"] = log.Sigma };
                break;
        }

        return json;
    }

    private static long Milliseconds(Duration length) => (long)length.TotalMilliseconds;
}
