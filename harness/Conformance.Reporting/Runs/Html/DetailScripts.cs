using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using static System.Net.WebUtility;

namespace Conformance.Reporting.Runs;

/// <summary>What the page's script draws details from: the words, what the details have in common, and each scenario's own, packed.</summary>
internal sealed class DetailScripts(ReportWords words, RunReport report)
{
    // Escapes whatever could end the element that it stands in.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly string[] Spoken = ["details.", "filter.shown", "finding.", "verdict.", "source.", "event."];

    public void Write(TextWriter page)
    {
        var spoken = words.Entries.Keys.Where(key => Spoken.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal))).ToDictionary(key => key, key => words[key]);
        page.WriteLine($"<script type=\"application/json\" id=\"words\">{JsonSerializer.Serialize(spoken, Json)}</script>");
        page.WriteLine($"<script type=\"text/plain\" id=\"pool\">{Packed.Of(WritePool)}</script>");
        foreach (var scenario in report.Scenarios.Where(scenario => scenario.Details is not null))
        {
            page.WriteLine($"<script type=\"text/plain\" id=\"d{scenario.Number}\">{scenario.Details}</script>");
        }
    }

    private void WritePool(Utf8JsonWriter json)
    {
        var explanation = new ApduExplanation(words);
        var statuses = new StatusWords(words);
        json.WriteStartObject();
        json.WriteStartArray("screens");
        foreach (var screen in report.Pool.Screens)
        {
            json.WriteStringValue(ScreenPicture.Of(screen, words));
        }

        json.WriteEndArray();
        json.WriteStartArray("commands");
        foreach (var pooled in report.Pool.Commands)
        {
            json.WriteStartObject();
            json.WriteString("header", string.Concat(explanation.Header(pooled.Command).Select(Field)));
            json.WriteString("data", explanation.Data(pooled));
            json.WriteString("expected", explanation.Expected(pooled.Command) is { } expected ? Field(expected) : "");
            json.WriteString("words", explanation.Sentence(pooled.Command));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("statuses");
        foreach (var status in report.Pool.Statuses)
        {
            json.WriteString(status, statuses.Of(status));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static string Field(ApduField field) => $"""<abbr class="f" tabindex="0" title="{HtmlEncode(field.Meaning)}">{HtmlEncode(field.Bytes)}</abbr> """;
}
