using System.Text.Json;

namespace Conformance.CardSimulator.Personas;

/// <summary>
/// Reads the fields of one JSON object and notes every fault with its path, so that a user sees all of them at once. After a fault
/// a getter returns null; an object that is itself at fault reports nothing more about its fields.
/// </summary>
internal sealed class JsonFields(JsonElement? value, string path, string file, List<PersonaFault> faults)
{
    private readonly HashSet<string> _known = [];

    public string PathOf(string name) => $"{path}.{name}";

    public void Report(string name, string what, string hint) => faults.Add(new(file, PathOf(name), what, hint));

    /// <summary>Text that must be there.</summary>
    public string? Text(string name) => Unicode(name, Find(name, optional: false, JsonValueKind.String, "a text"));

    /// <summary>Text, or JSON null.</summary>
    public string? TextOrNull(string name) =>
        Unicode(name, Find(name, optional: true, JsonValueKind.String, "a text or null"));

    /// <summary>An object that must be there.</summary>
    public JsonFields Object(string name) => Nested(name, Find(name, optional: false, JsonValueKind.Object, "an object"));

    /// <summary>An object, or null for JSON null.</summary>
    public JsonFields? ObjectOrNull(string name) =>
        Find(name, optional: true, JsonValueKind.Object, "an object or null") is { } found ? Nested(name, found) : null;

    /// <summary>Reports the fields that nobody asked for.</summary>
    public void Close()
    {
        if (value is not { } fields)
        {
            return;
        }

        foreach (var field in fields.EnumerateObject().Where(field => !_known.Contains(field.Name)))
        {
            Report(field.Name, "there is no such field", $"Remove it or correct its name; known here: {string.Join(", ", _known)}");
        }
    }

    private string? Unicode(string name, JsonElement? found)
    {
        try
        {
            return found?.GetString();
        }
        catch (InvalidOperationException)
        {
            // How the parser reports half a surrogate pair, which is JSON but no text.
            Report(name, "the text is not valid Unicode", "Write both halves of the surrogate pair, or the character itself");
            return null;
        }
    }

    private JsonFields Nested(string name, JsonElement? found) => new(found, PathOf(name), file, faults);

    private JsonElement? Find(string name, bool optional, JsonValueKind kind, string wanted)
    {
        _known.Add(name);
        if (value is not { } fields)
        {
            return null;
        }

        if (!fields.TryGetProperty(name, out var field))
        {
            Report(name, "the field is missing", $"Add it: {wanted}");
            return null;
        }

        if (field.ValueKind == kind)
        {
            return field;
        }

        if (!optional || field.ValueKind != JsonValueKind.Null)
        {
            Report(name, $"the field is of type {field.ValueKind.ToString().ToLowerInvariant()}", $"Write {wanted}");
        }

        return null;
    }
}
