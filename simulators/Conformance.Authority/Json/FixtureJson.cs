using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Authority;

/// <summary>One JSON object of a fixture file, with its path, so that every complaint says where.</summary>
internal sealed class FixtureJson
{
    private readonly string _file;
    private readonly JsonElement _object;

    private FixtureJson(string file, string path, JsonElement value)
    {
        (_file, Path, _object) = (file, path, value);
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(path, "not a JSON object", "Write { … } here");
        }
    }

    public string Path { get; }

    public static FixtureJson Load(string file)
    {
        try
        {
            return Parse(File.ReadAllBytes(file), file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FixtureFormatException(file, "whole file", "cannot be read", "See that it exists and may be read");
        }
    }

    /// <param name="json">The bytes.</param>
    /// <param name="file">What complaints call them.</param>
    public static FixtureJson Parse(ReadOnlyMemory<byte> json, string file)
    {
        try
        {
            // Editors put a byte order mark before UTF-8, which is no JSON.
            using var document = JsonDocument.Parse(json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json);
            return new FixtureJson(file, "$", document.RootElement.Clone());
        }
        catch (JsonException error)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {error.LineNumber + 1}");
            throw new FixtureFormatException(file, line, "not JSON", "Correct the line, or remake the file as the folder's README says");
        }
    }

    public FixtureJson Child(string name) => new(_file, Place(name), Required(name));

    public FixtureJson? OptionalChild(string name) => Optional(name) is { } value ? new FixtureJson(_file, Place(name), value) : null;

    public IEnumerable<FixtureJson> OptionalChildren(string name) => Optional(name) is null ? [] : Children(name);

    public IEnumerable<FixtureJson> Children(string name)
    {
        var list = Required(name);
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(Place(name), "not a JSON array", "Write [ … ] here");
        }

        return list.EnumerateArray().Select((item, index) =>
            new FixtureJson(_file, string.Create(CultureInfo.InvariantCulture, $"{Place(name)}[{index}]"), item));
    }

    public string Text(string name) => TextOf(name, Required(name));

    public string? OptionalText(string name) => Optional(name) is { } value ? TextOf(name, value) : null;

    /// <summary>A text without control characters, which no message could carry.</summary>
    public string PlainText(string name) => OptionalPlainText(name) ?? throw Missing(name);

    public string? OptionalPlainText(string name) => OptionalText(name) is not { } text ? null
        : text.Length > 0 && !text.Any(char.IsControl) ? text
        : throw Wrong(Place(name), "empty or with control characters", "Write it as it should be shown, or leave the field out");

    public long Number(string name) => Required(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number)
        ? number
        : throw Wrong(Place(name), "not a whole number", "Write digits without quotes");

    /// <summary>A number from one to another, both included.</summary>
    public double Number(string name, double least, double most) => OptionalNumber(name, least, most) ?? throw Missing(name);

    public double? OptionalNumber(string name, double least, double most) => Optional(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most ? number
        : throw WrongField(name, string.Create(CultureInfo.InvariantCulture, $"not a number from {least} to {most}"), "Write it without quotes");

    /// <summary>A whole number from one to another, both included; null where there is none.</summary>
    public int? OptionalWhole(string name, int least, int most) => OptionalNumber(name, least, most) is not { } number ? null
        : number == Math.Floor(number) ? (int)number
        : throw WrongField(name, "not a whole number", "Write digits without quotes");

    /// <summary>A text, or a list of them.</summary>
    public IReadOnlyList<string> Texts(string name) => Required(name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Select(item => TextOf(name, item))]
        : [Text(name)];

    public LocalDate Date(string name) => OptionalDate(name) ?? throw Missing(name);

    public LocalDate? OptionalDate(string name) => OptionalText(name) is not { } text ? null
        : LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value
        : throw Wrong(Place(name), "not a date", "Write it as 2025-02-17");

    /// <summary>A day that does not lie before another; null where there is none.</summary>
    public LocalDate? DateFrom(string name, LocalDate first) => OptionalDate(name) is not { } day || day >= first
        ? OptionalDate(name)
        : throw WrongField(name, "before the day on which it begins", "Write the later day here");

    /// <summary>True or false, and what it is where nothing is said.</summary>
    public bool OptionalFlag(string name, bool unlessSaid = false) => Optional(name)?.ValueKind switch
    {
        null => unlessSaid,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw WrongField(name, "not true or false", "Write true or false without quotes"),
    };

    /// <summary>A code of an official table.</summary>
    /// <param name="name">The field.</param>
    /// <param name="table">Three digits.</param>
    public string Code(string name, string table) => OptionalCode(name, table) ?? throw Missing(name);

    public string? OptionalCode(string name, string table) => OptionalPlainText(name) is not { } code ? null
        : MessageBook.Read().Table(table).Meaning(code) is not null ? code
        : throw WrongField(name, $"no code of table {table}", $"harness/conformance message explain OQSCD{table} prints its codes");

    public string Digits(string name, int least, int most) => Text(name) is var text && text.Length >= least && text.Length <= most && text.All(char.IsAsciiDigit)
        ? text
        : throw WrongField(name, least == most ? string.Create(CultureInfo.InvariantCulture, $"not {most} digits") : string.Create(CultureInfo.InvariantCulture, $"not {least} to {most} digits"), "Write digits in double quotes");

    /// <summary>A share in percent, 3 digits.</summary>
    public string Ratio(string name) => Digits(name, 3, 3) is "010" or "020" or "030" or "000"
        ? Text(name)
        : throw WrongField(name, "no share that anybody pays", "Write 010, 020, 030, or 000");

    /// <summary>The names of what stands in it, in order.</summary>
    public IReadOnlyList<string> Fields
    {
        get
        {
            try
            {
                return [.. _object.EnumerateObject().Select(member => member.Name)];
            }
            catch (InvalidOperationException)
            {
                throw Wrong(Path, "a name that is no text", "Write the character itself, in UTF-8");
            }
        }
    }

    /// <summary>Refuses fields that nobody reads, or that stand there twice, so that a slip of the pen cannot hide.</summary>
    /// <param name="fields">Those that are read.</param>
    /// <param name="hint">What to write instead.</param>
    public void HasNothingBut(IReadOnlyCollection<string> fields, string hint = "See the README of the folder for the fields")
    {
        if (Fields.Except(fields).FirstOrDefault() is { } unknown)
        {
            throw WrongField(unknown, "not a field of it", hint);
        }

        if (Fields.GroupBy(name => name).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
        {
            throw WrongField(twice, "there twice", "Leave one of the two out");
        }
    }

    public FixtureFormatException WrongField(string name, string problem, string hint) => Wrong(Place(name), problem, hint);

    public FixtureFormatException Wrong(string place, string problem, string hint) => new(_file, place, problem, hint);

    private string Place(string name) => $"{Path}.{name}";

    private JsonElement? Optional(string name) =>
        _object.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private JsonElement Required(string name) => Optional(name) ?? throw Missing(name);

    private FixtureFormatException Missing(string name) => Wrong(Place(name), "missing", "Add it; the folder's README describes the format");

    private string TextOf(string name, JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(Place(name), "not a text", "Write it in double quotes");
        }
        catch (InvalidOperationException)
        {
            throw Wrong(Place(name), "half a surrogate pair", "Write the character itself");
        }
    }
}
