using System.Text.Json;
using Conformance.Bench.Fixtures;
using Conformance.Harness.Tests.Bench;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Holds requests and answers against an OpenAPI file.</summary>
/// <param name="file">Of Conformance.Bench.</param>
internal sealed class OpenApiCheck(string file = "Devices/Remote/Protocol/reader-protocol.openapi.json")
{
    private const string References = "#/components/schemas/";
    private readonly JsonElement _root = JsonElement.Parse(File.ReadAllText(Path.Combine(Repository.Root(AppContext.BaseDirectory), "harness", "Conformance.Bench", file)));

    private readonly Dictionary<string, SchemaCheck> _schemas = [];

    /// <summary>Every operation of the file, as method and path.</summary>
    public IEnumerable<string> Operations => _root.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject().Select(operation => $"{operation.Name.ToUpperInvariant()} {path.Name}"));

    /// <summary>Every answer of the file that has a status, as method, path and status.</summary>
    public IEnumerable<string> Answers => _root.GetProperty("paths").EnumerateObject()
        .SelectMany(path => path.Value.EnumerateObject().SelectMany(operation =>
            operation.Value.GetProperty("responses").EnumerateObject().Select(response => $"{operation.Name.ToUpperInvariant()} {path.Name} {response.Name}")));

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
        return asked.Concat(AnswerFaults(operation, status, answer));
    }

    /// <summary>The same of an answer alone, as a wrong request has one too.</summary>
    public IEnumerable<string> AnswerFaults(string method, string path, int status, string answer) =>
        AnswerFaults(_root.GetProperty("paths").GetProperty(path).GetProperty(method.ToLowerInvariant()), status, answer);

    /// <summary>The schema of an answer.</summary>
    public string SchemaOf(string method, string path, int status) =>
        Schema(_root.GetProperty("paths").GetProperty(path).GetProperty(method.ToLowerInvariant()).GetProperty("responses").GetProperty($"{status}"));

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

    private IEnumerable<string> AnswerFaults(JsonElement operation, int status, string answer)
    {
        var responses = operation.GetProperty("responses");
        return responses.TryGetProperty($"{status}", out var response) || responses.TryGetProperty("default", out response)
            ? Faults(response, answer).Select(fault => $"answer {fault}")
            : ["no such status"];
    }

    private IReadOnlyList<string> Faults(JsonElement content, string json) => Faults(Schema(content), json);

    private static string Schema(JsonElement content) =>
        content.GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()![References.Length..];
}
