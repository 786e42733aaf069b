using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Messages;

/// <summary>Reads the embedded tables and layouts. They are ours: what is wrong in them is a programmer's mistake.</summary>
internal static class MessageBookFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static MessageBook Read()
    {
        var tables = Load<TableFile>("code-tables.json").Tables
            .Select(entry => new CodeTable(entry.Number, entry.Element, entry.Item, entry.Codes, Of(entry.Confidence), entry.Source, entry.Note)).ToList();
        var groups = Load<Dictionary<string, List<ElementEntry>>>("groups.json");
        var forms = new FormReader(groups, tables.ToDictionary(table => table.Number));
        return new(tables, [.. Load<LayoutFile>("messages.json").Messages.Select(entry => Layout(entry, forms))]);
    }

    public static Confidence Of(string mark) => mark switch
    {
        "A" => Confidence.Agreed,
        "B" => Confidence.OneSource,
        "C" => Confidence.Inferred,
        "?" => Confidence.Open,
        _ => throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"\"{mark}\" is no mark of confidence")),
    };

    private static MessageLayout Layout(LayoutEntry entry, FormReader forms)
    {
        ElementRule Part(string name, string meaning, string group) => new(name, meaning, Occurrence.Once, forms.Group(group), Of(entry.Confidence), entry.Source, null);
        ElementRule[] parts = [Part("MessageHeader", "メッセージヘッダー", entry.Header), Part("MessageBody", "メッセージボディ", entry.Body)];
        var root = new ElementRule("XmlMsg", "メッセージ", Occurrence.Once, new ElementForm.Group(parts), Of(entry.Confidence), entry.Source, null);
        return new(entry.Prefix, entry.Title, entry.Direction == "request", root, Of(entry.Confidence), entry.Source, entry.Note);
    }

    private static T Load<T>(string name)
    {
        using var stream = typeof(MessageBookFile).Assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<T>(stream, Strict)!;
    }

    private sealed record TableFile(List<TableEntry> Tables);

    private sealed record TableEntry(string Number, string Element, string Item, string Confidence, string Source, List<Code> Codes, string? Note = null);

    private sealed record LayoutFile(List<LayoutEntry> Messages);

    private sealed record LayoutEntry(string Prefix, string Title, string Direction, string Header, string Body, string Confidence, string Source, string? Note = null);
}
