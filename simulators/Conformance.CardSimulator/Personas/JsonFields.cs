using System.Text.Json;

namespace Conformance.CardSimulator.Personas;

/// <summary>
/// Reads the fields of one JSON object and notes every fault with its path, so that a user sees all of them at once. After a fault
/// a getter returns null; an object that is itself at fault reports nothing more about its fields. A field that may be left out is
/// left out: null is a fault, so that there is one way to say that something is not there.
/// </summary>
internal sealed class JsonFields(JsonElement? value, string path, string file, List<PersonaFault> faults)
{
    private readonly HashSet<string> _known = [];

    public string PathOf(string name) => $"{path}.{name}";

    public void Report(string name, string what, string hint) => faults.Add(new(file, PathOf(name), what, hint));

    /// <summary>True when the field stands in the file, whatever it holds.</summary>
    public bool Has(string name) => value?.TryGetProperty(name, out _) ?? false;

    /// <summary>Text that must be there.</summary>
    public string? Text(string name) => Unicode(name, Find(name, optional: false, JsonValueKind.String, "a text"));

    /// <summary>Text, or null when there is no such field.</summary>
    public string? OptionalText(string name) => Unicode(name, Find(name, optional: true, JsonValueKind.String, "a text"));

    /// <summary>True when the field is there: its one value is true.</summary>
    public bool Flag(string name) => Find(name, optional: true, JsonValueKind.True, "true") is not null;

    /// <summary>The texts of an array with their paths' ends, such as locked[0]; none when there is no such field.</summary>
    public IReadOnlyList<(string Name, string? Text)> OptionalTexts(string name) =>
        Find(name, optional: true, JsonValueKind.Array, "an array of texts") is not { } array
            ? []
            : [.. array.EnumerateArray().Select((item, i) => (Name: $"{name}[{i}]", Item: item)).Select(entry =>
                (entry.Name, entry.Item.ValueKind == JsonValueKind.String ? Unicode(entry.Name, entry.Item) : null))];

    /// <summary>An object that must be there.</summary>
    public JsonFields Object(string name) => Nested(name, Find(name, optional: false, JsonValueKind.Object, "an object"));

    /// <summary>An object, or null when there is no such field.</summary>
    public JsonFields? OptionalObject(string name) =>
        Find(name, optional: true, JsonValueKind.Object, "an object") is { } found ? Nested(name, found) : null;

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
            if (!optional)
            {
                Report(name, "the field is missing", $"Add it: {wanted}");
            }

            return null;
        }

        if (field.ValueKind == kind)
        {
            return field;
        }

        var hint = optional ? $"Write {wanted}, or leave the field out where the card has none" : $"Write {wanted}";
        Report(name, $"the field is of type {field.ValueKind.ToString().ToLowerInvariant()}", hint);
        return null;
    }
}
