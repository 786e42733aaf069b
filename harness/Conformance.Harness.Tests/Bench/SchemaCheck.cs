using System.Text.Json;
using System.Text.RegularExpressions;

namespace Conformance.Harness.Tests.Bench;

/// <summary>Holds JSON against the words of JSON Schema that our schemas use; any other word is an error, so that none goes unheeded.</summary>
internal sealed class SchemaCheck(string schema)
{
    private static readonly string[] Remarks = ["$schema", "$id", "$defs", "title", "description"];

    public JsonElement Root { get; } = JsonElement.Parse(schema);

    /// <summary>What does not fit, with its place; empty when everything does.</summary>
    public IReadOnlyList<string> Faults(string json) => [.. Faults(Root, JsonElement.Parse(json), "$")];

    private IEnumerable<string> Faults(JsonElement rule, JsonElement value, string place) =>
        rule.EnumerateObject().Where(word => !Remarks.Contains(word.Name)).SelectMany(word => word.Name switch
        {
            "$ref" => Faults(Root.GetProperty("$defs").GetProperty(word.Value.GetString()!["#/$defs/".Length..]), value, place),
            "oneOf" => Unless(word.Value.EnumerateArray().Count(one => !Faults(one, value, place).Any()) == 1, $"{place} fits not exactly one of its forms"),
            "const" => Unless(JsonElement.DeepEquals(word.Value, value), $"{place} is not {word.Value}"),
            "enum" => Unless(word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), $"{place} is none of its values"),
            "type" => Unless(Is(value, word.Value.GetString()!), $"{place} is no {word.Value}"),
            "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!), $"{place} does not match"),
            "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDouble() >= word.Value.GetDouble(), $"{place} is too small"),
            "maximum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDouble() <= word.Value.GetDouble(), $"{place} is too large"),
            "required" => word.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place} lacks {name}"),
            "items" => value.EnumerateArray().SelectMany((item, index) => Faults(word.Value, item, $"{place}[{index}]")),
            "properties" => word.Value.EnumerateObject()
                .Where(property => value.TryGetProperty(property.Name, out _))
                .SelectMany(property => Faults(property.Value, value.GetProperty(property.Name), $"{place}.{property.Name}")),
            "additionalProperties" => value.EnumerateObject().Where(property => !Named(rule, property.Name)).SelectMany(property =>
                word.Value.ValueKind == JsonValueKind.False ? [$"{place} has {property.Name}"] : Faults(word.Value, property.Value, $"{place}.{property.Name}")),
            _ => throw new NotSupportedException($"the schema's word \"{word.Name}\" is not known here"),
        });

    private static bool Named(JsonElement rule, string property) => rule.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property, out _);

    private static bool Is(JsonElement value, string type) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => value.ValueKind.ToString().Equals(type, StringComparison.OrdinalIgnoreCase),
    };

    private static IEnumerable<string> Unless(bool fits, string fault) => fits ? [] : [fault];
}
