using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Conformance.Bench.Observation.Stored;

/// <summary>The format of a stored log, as observation-log.schema.json describes it.</summary>
internal static class LogFormat
{
    public const string Schema = "conformance-observation-log";
    public const int Version = 1;
    public const byte LineEnd = (byte)'\n';

    /// <summary>Strict: no field but those of the schema, none twice, none missing, names in their exact case.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Japanese stays readable: a log is for people too, and never becomes part of a web page unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        AllowOutOfOrderMetadataProperties = true,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatCannotBeNull } },
    };

    /// <summary>The "prev" of the line that follows.</summary>
    /// <param name="line">The bytes of a line, without its line feed.</param>
    public static string HashOf(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(SHA256.HashData(line));

    // A field that may be null is left out when it is; any other is always there.
    private static void RequireWhatCannotBeNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.AssociatedParameter is { IsNullable: false }))
        {
            property.IsRequired = true;
        }
    }
}
