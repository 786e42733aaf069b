using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Conformance.Harness.Tests.Requirements;

/// <summary>
/// What a JSON schema says of a document, for the keywords that our schemas use. One that it does not know is an exception, so that no
/// rule of a schema is passed over.
/// </summary>
internal sealed class SchemaVerdict(JsonObject schema)
{
    private static readonly string[] Remarks = ["$schema", "title", "description", "definitions"];

    /// <summary>True when the document is what the schema asks for.</summary>
    public bool Accepts(JsonNode? document) => Accepts(schema, document);

    private bool Accepts(JsonObject rules, JsonNode? node) =>
        rules.Where(rule => !Remarks.Contains(rule.Key)).All(rule => Accepts(rule.Key, rule.Value!, rules, node));

    private bool Accepts(string keyword, JsonNode rule, JsonObject rules, JsonNode? node) => keyword switch
    {
        "$ref" => Accepts(Definition(rule.GetValue<string>()), node),
        "type" => IsA(rule.GetValue<string>(), node),
        "enum" => Texts(rule).Contains(TextOf(node)),
        "pattern" => TextOf(node) is not { } text || Regex.IsMatch(text, rule.GetValue<string>()),
        "required" => node is not JsonObject owner || Texts(rule).All(key => owner.ContainsKey(key!)),
        "minItems" => node is not JsonArray list || list.Count >= rule.GetValue<int>(),
        "minProperties" => node is not JsonObject few || few.Count >= rule.GetValue<int>(),
        "items" => node is not JsonArray items || items.All(item => Accepts(rule.AsObject(), item)),
        "oneOf" => rule.AsArray().Count(choice => Accepts(choice!.AsObject(), node)) == 1,
        "properties" => node is not JsonObject known || known.Where(pair => rule.AsObject().ContainsKey(pair.Key)).All(pair => Accepts(rule[pair.Key]!.AsObject(), pair.Value)),
        "additionalProperties" => node is not JsonObject all || Others(rules, all).All(pair => rule is JsonObject other && Accepts(other, pair.Value)),
        _ => throw new NotSupportedException($"the schema's keyword {keyword} is not known here"),
    };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Others(JsonObject rules, JsonObject node) =>
        node.Where(pair => rules["properties"] is not JsonObject known || !known.ContainsKey(pair.Key));

    private static bool IsA(string type, JsonNode? node) => type switch
    {
        "object" => node is JsonObject,
        "array" => node is JsonArray,
        "string" => TextOf(node) is not null,
        _ => throw new NotSupportedException($"the schema's type {type} is not known here"),
    };

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;

    private static IEnumerable<string?> Texts(JsonNode rule) => rule.AsArray().Select(TextOf);

    private JsonObject Definition(string reference) => schema["definitions"]![reference["#/definitions/".Length..]]!.AsObject();
}
