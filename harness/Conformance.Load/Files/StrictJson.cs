using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Conformance.Bench;
using Conformance.Bench.Judgement;

namespace Conformance.Load.Files;

/// <summary>Files of this project: what is unknown, missing, twice or of another kind is refused with its place.</summary>
internal static class StrictJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
        NumberHandling = JsonNumberHandling.Strict,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its path, as the user named it.</param>
    /// <param name="hint">Where its format is described.</param>
    /// <exception cref="BenchFaultException">It is missing or not right.</exception>
    public static T Read<T>(string file, string hint)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            var value = JsonSerializer.Deserialize<T>(bytes, Options);
            return PlaceOfNull(bytes) is { } place ? throw Fault(file, place, "null is nothing: leave it out", hint) : value!;
        }
        catch (JsonException broken)
        {
            var line = broken.LineNumber is { } number ? FormattableString.Invariant($" (line {number + 1})") : "";
            throw Fault(file, broken.Path ?? "$", $"a field is missing, unknown, there twice or of another kind, or this is no JSON{line}", hint);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(file, "whole file", fault.Message, hint);
        }
    }

    // The platform looks at what fields may be null, and not at what stands in lists.
    private static string? PlaceOfNull(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return PlaceOfNull(document.RootElement, "$");
    }

    private static string? PlaceOfNull(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Null => place,
        JsonValueKind.Array => element.EnumerateArray().Select((item, index) => PlaceOfNull(item, FormattableString.Invariant($"{place}[{index}]"))).FirstOrDefault(found => found is not null),
        JsonValueKind.Object => element.EnumerateObject().Select(field => PlaceOfNull(field.Value, $"{place}.{field.Name}")).FirstOrDefault(found => found is not null),
        _ => null,
    };

    /// <summary>Writes a file.</summary>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public static void Write<T>(string file, T value) => Write(file, Text(value) + "\n");

    /// <summary>What a file of it would say.</summary>
    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Writes a text.</summary>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public static void Write(string file, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, text);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Fault(file, "whole file", fault.Message, "name a folder that can be written");
        }
    }

    /// <summary>What is wrong with a file, and where.</summary>
    public static BenchFaultException Fault(string file, string where, string what, string hint) => new(Owner.Configuration, $"{file}, {where}: {what}", hint);
}
