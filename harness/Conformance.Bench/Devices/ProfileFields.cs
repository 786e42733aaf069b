using System.Text.Json;

namespace Conformance.Bench.Devices;

/// <summary>
/// Reads the fields of one JSON object of a user's file and notes every fault with its path and what to do, so that a user sees all
/// of them at once. After a fault a getter returns null; an object that is itself at fault reports nothing more about its fields.
/// </summary>
internal sealed class ProfileFields
{
    private readonly JsonElement? _value;
    private readonly string _path;
    private readonly List<string> _faults;
    private readonly HashSet<string> _known = [];

    public ProfileFields(JsonElement? value, string path, List<string> faults)
    {
        (_path, _faults) = (path, faults);
        if (value is { ValueKind: not JsonValueKind.Object } other)
        {
            Report(path, $"this is {Name(other.ValueKind)}", "write an object: { … }");
            return;
        }

        _value = value;
    }

    /// <summary>A field that may be there and means nothing here.</summary>
    public void Ignore(string name) => _known.Add(name);

    /// <summary>Text that must be there and not be empty.</summary>
    public string? Text(string name) => Find(name, "a text") is { } found ? TextOf(found, PathOf(name)) : null;

    /// <summary>Text that may be left out; null when it is.</summary>
    public string? TextOrNothing(string name)
    {
        _known.Add(name);
        return _value is { } fields && fields.TryGetProperty(name, out var found) ? TextOf(found, PathOf(name)) : null;
    }

    /// <summary>One of the words.</summary>
    public string? Word(string name, IReadOnlyCollection<string> words) => Text(name) is { } text ? OneOf(text, PathOf(name), words) : null;

    /// <summary>One of the words, that may be left out; null when it is.</summary>
    public string? WordOrNothing(string name, IReadOnlyCollection<string> words) => TextOrNothing(name) is { } text ? OneOf(text, PathOf(name), words) : null;

    /// <summary>A list of different words out of those given; may be empty.</summary>
    public IReadOnlyList<string>? Words(string name, IReadOnlyCollection<string> words)
    {
        if (Find(name, "a list of texts") is not { } found)
        {
            return null;
        }

        if (found.ValueKind != JsonValueKind.Array)
        {
            Report(PathOf(name), $"this is {Name(found.ValueKind)}", "write a list of texts: [ … ]");
            return null;
        }

        var read = new List<string>();
        foreach (var (item, index) in found.EnumerateArray().Select((item, index) => (item, index)))
        {
            var path = $"{PathOf(name)}[{index}]";
            if (TextOf(item, path) is not { } text || OneOf(text, path, words) is not { } word)
            {
                continue;
            }

            if (read.Contains(word))
            {
                Report(path, $"\"{word}\" is there twice", "leave one of them out");
            }

            read.Add(word);
        }

        return read;
    }

    /// <summary>A list of texts that may be left out, but not be empty; null when it is, or when a fault was reported.</summary>
    public IReadOnlyList<string>? TextsOrNothing(string name)
    {
        _known.Add(name);
        if (_value is not { } fields || !fields.TryGetProperty(name, out var found))
        {
            return null;
        }

        if (found is not { ValueKind: JsonValueKind.Array } || found.GetArrayLength() == 0)
        {
            Report(PathOf(name), found.ValueKind == JsonValueKind.Array ? "the list is empty" : $"this is {Name(found.ValueKind)}", "write a list of texts: [ … ]");
            return null;
        }

        var texts = found.EnumerateArray().Select((item, index) => TextOf(item, $"{PathOf(name)}[{index}]")).ToList();
        return texts.Contains(null) ? null : [.. texts.OfType<string>()];
    }

    /// <summary>A list of objects; may be empty.</summary>
    public IReadOnlyList<ProfileFields>? Objects(string name)
    {
        if (Find(name, "a list of objects") is not { } found)
        {
            return null;
        }

        if (found.ValueKind == JsonValueKind.Array)
        {
            return [.. found.EnumerateArray().Select((item, index) => new ProfileFields(item, $"{PathOf(name)}[{index}]", _faults))];
        }

        Report(PathOf(name), $"this is {Name(found.ValueKind)}", "write a list of objects: [ { … } ]");
        return null;
    }

    /// <summary>Text that must be there and mean something.</summary>
    /// <param name="name">The field.</param>
    /// <param name="parse">Its meaning; null for none.</param>
    /// <param name="example">A text that would be right.</param>
    public T? Parsed<T>(string name, Func<string, T?> parse, string example)
        where T : class
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (parse(text) is { } meaning)
        {
            return meaning;
        }

        Report(PathOf(name), $"\"{text}\" is not in the right form", $"write it like {example}");
        return null;
    }

    /// <summary>An object that must be there.</summary>
    public ProfileFields Object(string name) => new(Find(name, "an object"), PathOf(name), _faults);

    /// <summary>Reports the fields that nobody asked for.</summary>
    public void Close()
    {
        if (_value is { } fields)
        {
            foreach (var field in fields.EnumerateObject().Where(field => !_known.Contains(field.Name)))
            {
                Report(PathOf(field.Name), "there is no such field", $"remove it or correct its name; known here: {string.Join(", ", _known)}");
            }
        }
    }

    private static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private string? OneOf(string text, string path, IReadOnlyCollection<string> words)
    {
        if (words.Contains(text))
        {
            return text;
        }

        Report(path, $"there is no \"{text}\"", $"write one of: {string.Join(", ", words)}");
        return null;
    }

    private string? TextOf(JsonElement found, string path)
    {
        if (found.ValueKind != JsonValueKind.String)
        {
            Report(path, $"this is {Name(found.ValueKind)}", "write a text");
            return null;
        }

        try
        {
            if (found.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            Report(path, "the text is empty", "fill it in");
        }
        catch (InvalidOperationException)
        {
            // How the parser reports half a surrogate pair, which is JSON but no text.
            Report(path, "the text is not valid Unicode", "write both halves of the surrogate pair, or the character itself");
        }

        return null;
    }

    private JsonElement? Find(string name, string wanted)
    {
        _known.Add(name);
        if (_value is not { } fields)
        {
            return null;
        }

        if (fields.TryGetProperty(name, out var field))
        {
            return field;
        }

        Report(PathOf(name), "the field is missing", $"add it: {wanted}");
        return null;
    }

    private string PathOf(string name) => $"{_path}.{name}";

    private void Report(string path, string what, string hint) => _faults.Add($"{path}: {what}; {hint}");
}
