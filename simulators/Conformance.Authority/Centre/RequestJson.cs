using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Authority;

/// <summary>One JSON object of a request; complaints name the field, never the value.</summary>
internal sealed class RequestJson(JsonElement value, string path)
{
    private static readonly LocalDateTimePattern LocalTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss");

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>What a body says.</summary>
    /// <param name="body">The bytes, which are not copied.</param>
    /// <param name="read">Takes what it needs: the object is gone afterwards.</param>
    /// <exception cref="MessageFormatException">The body is no such request.</exception>
    public static T Read<T>(ReadOnlyMemory<byte> body, Func<RequestJson, T> read)
    {
        using var json = Parse(body);
        return read(new(json.RootElement, "$"));
    }

    public RequestJson Child(string name) => new(Field(name), $"{path}.{name}");

    // Half a surrogate pair, escaped or not, is well-formed JSON and no text; the platform finds out when it is read.
    public string Text(string name)
    {
        try
        {
            return Field(name) is { ValueKind: JsonValueKind.String } field ? field.GetString()! : throw Wrong(name, "must be a text");
        }
        catch (InvalidOperationException)
        {
            throw Wrong(name, "must be a text");
        }
    }

    /// <summary>Null when the field is left out.</summary>
    public string? OptionalText(string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _) ? Text(name) : null;

    public bool Flag(string name) => Field(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name, "must be true or false"),
    };

    public bool? OptionalFlag(string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _) ? Flag(name) : null;

    public byte[] Bytes(string name)
    {
        try
        {
            return Field(name) is { ValueKind: JsonValueKind.String } field && field.TryGetBytesFromBase64(out var bytes) ? bytes : throw Wrong(name, "must be base64");
        }
        catch (InvalidOperationException)
        {
            throw Wrong(name, "must be a text");
        }
    }

    public LocalDateTime Time(string name) =>
        LocalTime.Parse(Text(name)) is { Success: true } parsed ? parsed.Value : throw Wrong(name, "must be a local time as 2025-03-01T09:05:00");

    public MessageFormatException Wrong(string name, string problem) => new($"{path}.{name} {problem}.");

    private static JsonDocument Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonDocument.Parse(body, Strict);
        }
        catch (JsonException)
        {
            throw new MessageFormatException("The body is not JSON, or has a field twice.");
        }
    }

    private JsonElement Field(string name)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new MessageFormatException($"{path} must be an object.");
        }

        try
        {
            return value.TryGetProperty(name, out var field) ? field : throw Wrong(name, "is missing");
        }
        catch (InvalidOperationException)
        {
            throw Wrong(name, "must be a text");
        }
    }
}
