using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Conformance.Bench.Requirements.Reading;

/// <summary>
/// A mapping of a YAML file, read key by key. What is missing or of the wrong kind is noted and replaced by something empty, so that
/// reading goes on and finds the next error too; whoever noted something must not use what was read.
/// </summary>
internal sealed partial class YamlMap(YamlMappingNode node, string file, Complaints complaints)
{
    private readonly HashSet<string> _known = [];

    /// <summary>Where the mapping begins.</summary>
    public Place Place => At(node);

    /// <summary>The keys of the mapping with their places.</summary>
    public IReadOnlyList<Placed<string>> Keys => [.. node.Children.Keys.Select(key => new Placed<string>(key.ToString(), At(key)))];

    /// <summary>Where a key stands; the mapping's own place when it is missing.</summary>
    public Place PlaceOf(string key) => node.Children.Keys.FirstOrDefault(candidate => candidate is YamlScalarNode { Value: var name } && name == key) is { } found ? At(found) : Place;

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => Required(key) is { } value ? TextOf(value, key) : "";

    /// <summary>A text that may be left out.</summary>
    public string? OptionalText(string key) => Optional(key) is { } value ? TextOf(value, key) : null;

    /// <summary>A text that must be there and have a form.</summary>
    /// <param name="key">The key.</param>
    /// <param name="form">What the text looks like.</param>
    /// <param name="example">One that does.</param>
    /// <param name="kind">What the text is, where the key does not say it.</param>
    public string Text(string key, Regex form, string example, string? kind = null)
    {
        var text = Text(key);
        if (text != "" && !form.IsMatch(text))
        {
            Complain(PlaceOf(key), $"\"{text}\" is no {kind ?? key}", $"write it like {example}");
        }

        return text;
    }

    /// <summary>One word out of those of an enumeration.</summary>
    public T Word<T>(string key)
        where T : struct, Enum => Text(key) is { Length: > 0 } word ? WordOf<T>(word, PlaceOf(key), key) : default;

    /// <summary>A list of words out of those of an enumeration; may be left out.</summary>
    public IReadOnlyList<T> Words<T>(string key)
        where T : struct, Enum => [.. List(key, required: false).Select(item => TextOf(item, key) is { Length: > 0 } word ? WordOf<T>(word, At(item), key) : default)];

    /// <summary>A list of texts that must be there and have at least one.</summary>
    public IReadOnlyList<Placed<string>> Texts(string key) => [.. List(key, required: true).Select(item => new Placed<string>(TextOf(item, key), At(item)))];

    /// <summary>A list of mappings that must be there and have at least one.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => [.. List(key, required: true).Select(item => MapOf(item, key)).OfType<YamlMap>()];

    /// <summary>A list of mappings that may be left out.</summary>
    public IReadOnlyList<YamlMap> MapsIfAny(string key) => [.. List(key, required: false).Select(item => MapOf(item, key)).OfType<YamlMap>()];

    /// <summary>A mapping that must be there.</summary>
    public YamlMap? Map(string key) => Required(key) is { } value ? MapOf(value, key) : null;

    /// <summary>True when the key is there, whatever stands behind it.</summary>
    public bool Has(string key) => Optional(key) is not null;

    /// <summary>To be called last: every key that nobody asked for is an error.</summary>
    public void RefuseOtherKeys()
    {
        foreach (var key in Keys.Where(key => !_known.Contains(key.What)))
        {
            Complain(key.Place, $"\"{key.What}\" is no key here", $"remove it, or choose one of: {string.Join(", ", _known)}");
        }
    }

    /// <summary>Notes something about this mapping.</summary>
    public void Complain(Place place, string what, string toDo) => complaints.Add(place, what, toDo);

    private YamlNode? Optional(string key)
    {
        _known.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private YamlNode? Required(string key)
    {
        var value = Optional(key);
        if (value is null)
        {
            Complain(Place, $"the key \"{key}\" is missing", "add it");
        }

        return value;
    }

    private IList<YamlNode> List(string key, bool required)
    {
        var value = required ? Required(key) : Optional(key);
        if (value is YamlSequenceNode { Children: { Count: > 0 } items })
        {
            return items;
        }

        if (value is not null)
        {
            Complain(At(value), value is YamlSequenceNode ? $"the list \"{key}\" is empty" : $"\"{key}\" is no list", "write at least one item behind \"- \" or in [ ]");
        }

        return [];
    }

    private string TextOf(YamlNode value, string key)
    {
        var (what, toDo) = value switch
        {
            YamlScalarNode { Style: ScalarStyle.Plain, Value: { } plain } when NotText().IsMatch(plain) => ($"\"{key}\" is a number or a truth value here", "put it in quotes"),
            YamlScalarNode { Value: { } text } when !string.IsNullOrWhiteSpace(text) => ("", ""),
            YamlScalarNode => ($"\"{key}\" is empty", "write a text"),
            _ => ($"\"{key}\" is no text", "write one line of text"),
        };
        if (what != "")
        {
            Complain(At(value), what, toDo);
            return "";
        }

        return ((YamlScalarNode)value).Value!;
    }

    private YamlMap? MapOf(YamlNode value, string key)
    {
        if (value is YamlMappingNode mapping)
        {
            return new(mapping, file, complaints);
        }

        Complain(At(value), $"\"{key}\" holds something that is no mapping", "write keys with their values, each as \"key: value\"");
        return null;
    }

    private T WordOf<T>(string word, Place place, string key)
        where T : struct, Enum
    {
        var value = CatalogueWords.Parse<T>(word);
        if (value is null)
        {
            Complain(place, $"\"{word}\" is unknown as {key}", $"choose one of: {string.Join(", ", CatalogueWords.All<T>())}");
        }

        return value ?? default;
    }

    private Place At(YamlNode where) => new(file, (int)where.Start.Line);

    // What the core schema of YAML 1.2 and an editor's JSON schema take for something else than text.
    [GeneratedRegex(@"^(true|True|TRUE|false|False|FALSE|null|Null|NULL|~|[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$")]
    private static partial Regex NotText();
}
