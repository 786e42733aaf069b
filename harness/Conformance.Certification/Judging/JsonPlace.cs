using System.Globalization;
using System.Text.Json;

namespace Conformance.Certification.Judging;

/// <summary>Where two JSON files part.</summary>
internal static class JsonPlace
{
    /// <summary>The path of the first value of a stored file that is not as recomputed; the line, where it is no JSON; null where there is no file.</summary>
    public static string? Of(byte[]? stored, byte[] recomputed)
    {
        if (stored is null)
        {
            return null;
        }

        try
        {
            using var there = JsonDocument.Parse(stored);
            using var due = JsonDocument.Parse(recomputed);
            // Spaces and the order of fields are bytes too.
            return Of(there.RootElement, due.RootElement, "$") ?? Line(stored, recomputed);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The latter for bytes and escapes that are no characters.
            return Line(stored, recomputed);
        }
    }

    private static string? Of(JsonElement there, JsonElement due, string path) => (there.ValueKind, due.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => OfFields(there, due, path),
        (JsonValueKind.Array, JsonValueKind.Array) => OfItems([.. there.EnumerateArray()], [.. due.EnumerateArray()], path),
        _ => there.GetRawText() == due.GetRawText() ? null : path,
    };

    private static string? OfFields(JsonElement there, JsonElement due, string path)
    {
        foreach (var field in due.EnumerateObject())
        {
            if (!there.TryGetProperty(field.Name, out var own))
            {
                return $"{path}.{field.Name}";
            }

            if (Of(own, field.Value, $"{path}.{field.Name}") is { } place)
            {
                return place;
            }
        }

        return there.EnumerateObject().Where(field => !due.TryGetProperty(field.Name, out _)).Select(field => $"{path}.{field.Name}").FirstOrDefault();
    }

    private static string? OfItems(List<JsonElement> there, List<JsonElement> due, string path)
    {
        for (var index = 0; index < Math.Max(there.Count, due.Count); index++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");
            if (index >= there.Count || index >= due.Count)
            {
                return place;
            }

            if (Of(there[index], due[index], place) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

    private static string? Line(ReadOnlySpan<byte> stored, ReadOnlySpan<byte> recomputed)
    {
        var same = stored.CommonPrefixLength(recomputed);
        return same == stored.Length && same == recomputed.Length ? null : string.Create(CultureInfo.InvariantCulture, $"line {stored[..same].Count((byte)'\n') + 1}");
    }
}
