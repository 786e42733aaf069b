using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.ReaderSimulator;

/// <summary>Reads models of readers (fixtures/readers/models/*.json; their form is in model.schema.json there). A new model is a new file.</summary>
public static class ReaderModelFile
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Reads one file. Whatever is wrong with it is a <see cref="ReaderModelReading.Refused"/>, never an exception.</summary>
    public static ReaderModelReading Read(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse("$", $"the model cannot be read: {error.Message}");
        }
    }

    /// <summary>Reads a model from its text.</summary>
    public static ReaderModelReading Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize<ReaderModelForm>(utf8, Strict) is { } form ? form.Model() : Refuse("$", "the file holds null");
        }
        catch (JsonException error)
        {
            var line = error.LineNumber is { } number ? $" (line {number + 1})" : "";
            return Refuse(error.Path ?? "$", $"a field is missing, unknown, there twice or of another type, or this is no JSON{line}; model.schema.json says what is to be written");
        }
    }

    private static ReaderModelReading.Refused Refuse(string where, string what) => new([new(where, what)]);
}
