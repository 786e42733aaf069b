using System.Text.Json;
using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.Bench;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Holds requests and answers against reader-protocol.openapi.json.</summary>
internal sealed class OpenApiCheck
{
    private const string References = "#/components/schemas/";
    private readonly JsonElement _root = JsonElement.Parse(File.ReadAllText(
        Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", "Devices", "Remote", "Protocol", "reader-protocol.openapi.json")));

    private readonly Dictionary<string, SchemaCheck> _schemas = [];

    /// <summary>Every operation of the file, as method and path.</summary>
    public IEnumerable<string> Operations => _root.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));

    /// <summary>The schemas of the file, by name.</summary>
    public JsonElement Schemas => _root.GetProperty("components").GetProperty("schemas");

    /// <summary>What does not fit; empty when everything does.</summary>
    public IEnumerable<string> Faults(string method, string path, string? request, int status, string answer)
    {
        if (!_root.GetProperty("paths").TryGetProperty(path, out var operations) || !operations.TryGetProperty(method.ToLowerInvariant(), out var operation))
        {
            return ["there is no such operation"];
        }

        var asked = operation.TryGetProperty("requestBody", out var body)
            ? Faults(body, request ?? "null").Select(fault => $"request {fault}")
            : request is null ? [] : ["a request without a body has one"];
        var answered = operation.GetProperty("responses").TryGetProperty(status == 200 ? "200" : "default", out var response)
            ? Faults(response, answer).Select(fault => $"answer {fault}")
            : ["no such status"];
        return asked.Concat(answered);
    }

    /// <summary>Holds one text against one schema.</summary>
    public IReadOnlyList<string> Faults(string schema, string json)
    {
        if (!_schemas.TryGetValue(schema, out var check))
        {
            var definitions = Schemas.GetRawText().Replace(References, "#/$defs/", StringComparison.Ordinal);
            check = new($$"""{"$ref":"#/$defs/{{schema}}","$defs":{{definitions}}}""");
            _schemas.Add(schema, check);
        }

        return check.Faults(json);
    }

    private IReadOnlyList<string> Faults(JsonElement content, string json) => Faults(
        content.GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()![References.Length..],
        json);
}
