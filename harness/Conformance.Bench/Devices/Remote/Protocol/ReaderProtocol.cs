using System.Text;
using System.Text.Json;
using Conformance.Bench.Observation.Stored;

namespace Conformance.Bench.Devices.Remote;

/// <summary>How bench and adapter write to each other, as reader-protocol.openapi.json beside this file describes it.</summary>
internal static class ReaderProtocol
{
    public const string Name = "conformance-reader";
    public const int Version = 1;

    /// <summary>Bytes; nothing longer is read.</summary>
    public const int LongestAnswer = 1 << 20;

    /// <summary>Characters of a complaint of the other side that are shown.</summary>
    private const int LongestComplaint = 200;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>As strict as a stored log: no unknown field, none twice, none missing, none null.</summary>
    public static JsonSerializerOptions Json => LogFormat.Json;

    /// <summary>Reads what the other side sent.</summary>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="why">What is wrong with them; empty when nothing is.</param>
    /// <returns>Null when something is wrong.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, out string why)
        where T : class
    {
        why = "";
        try
        {
            using var json = JsonDocument.Parse(Strict.GetString(utf8));
            if (HoldsNull(json.RootElement))
            {
                why = "null stands where a field without a value is left out";
                return null;
            }

            return json.RootElement.Deserialize<T>(Json);
        }
        catch (DecoderFallbackException)
        {
            why = "not UTF-8";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            // The last two for escapes that are no character, and for an object without its kind.
            why = Printable(fault.Message);
        }

        return null;
    }

    /// <summary>What the other side complains of, shortened, for a person.</summary>
    public static string Words(ReadOnlySpan<byte> utf8) => Read<Complaint>(utf8, out _) is { Error: var error } ? Printable(error) : "without a word of why";

    /// <summary>A text from outside, shortened and without what could steer a console.</summary>
    public static string Printable(string text)
    {
        var shown = string.Concat(text.Take(LongestComplaint).Select(character => char.IsControl(character) ? '?' : character));
        return text.Length > LongestComplaint ? shown + "…" : shown;
    }

    private static bool HoldsNull(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Any(property => HoldsNull(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().Any(HoldsNull),
        var kind => kind == JsonValueKind.Null,
    };
}
