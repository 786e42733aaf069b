using System.Text;
using System.Text.Json;
using Conformance.Bench.Observation.Stored;
using Conformance.SmartCard.Transcripts;
using NodaTime.Text;

namespace Conformance.Bench.Transcripts;

/// <summary>Reads a transcript line by line and stops at the first that is none.</summary>
internal sealed class TranscriptReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<TranscriptEntry> _entries = [];
    private TranscriptHeader? _header;
    private bool _closed;
    private int _lines;

    private TranscriptReader()
    {
    }

    public static TranscriptReading Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new TranscriptReader();
        for (var end = bytes.IndexOf(LogFormat.LineEnd); end >= 0; end = bytes.IndexOf(LogFormat.LineEnd))
        {
            if (reader.Take(bytes[..end]) is { } why)
            {
                return new TranscriptReading.Broken(reader._lines, Printable(why));
            }

            bytes = bytes[(end + 1)..];
        }

        return reader.Conclude(bytes.Length);
    }

    private TranscriptReading Conclude(int left) => (_header, _closed, left) switch
    {
        ({ } header, true, 0) => new TranscriptReading.Complete(new(header, _entries)),
        (null, _, 0) => new TranscriptReading.Broken(1, "the file is empty"),
        (_, _, 0) => new TranscriptReading.Broken(_lines + 1, "the transcript ends without its closing line: it was not written to its end"),
        _ => new TranscriptReading.Broken(_lines + 1, $"the line is cut off after {left} bytes: it was not written to its end"),
    };

    /// <summary>Why the line is none; null when it is one.</summary>
    private string? Take(ReadOnlySpan<byte> bytes)
    {
        _lines++;
        if (_closed)
        {
            return "something stands behind the closing line";
        }

        try
        {
            using var json = JsonDocument.Parse(Strict.GetString(bytes));
            return WhyForeign(json.RootElement) ?? Accept(json.RootElement.Deserialize<TranscriptLine>(LogFormat.Json)!);
        }
        catch (DecoderFallbackException)
        {
            return "not UTF-8";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NotSupportedException)
        {
            // The parser's own words say where in the line; the latter two stand for escapes that are no character and lines without a type.
            return $"no line of a transcript: {fault.Message}";
        }
    }

    private string? WhyForeign(JsonElement line)
    {
        if (_header is not null || Text(line, "type") != TranscriptLine.OpenedType)
        {
            return _header is null ? "the header is missing: this is no transcript" : null;
        }

        var version = line.TryGetProperty("version", out var value) ? value.GetRawText() : "(none)";
        return Text(line, "schema") != TranscriptFormat.Schema ? $"unknown schema \"{Text(line, "schema")}\""
            : version != TranscriptFormat.Version.ToString(System.Globalization.CultureInfo.InvariantCulture) ? $"version {version} of the schema; this bench reads version {TranscriptFormat.Version}"
            : null;
    }

    private string? Accept(TranscriptLine line)
    {
        switch (line)
        {
            case TranscriptLine.Opened when _header is not null:
                return "a second header";
            case TranscriptLine.Opened opened:
                _header = new(opened.Build, opened.Origin, opened.Card, opened.Binding, opened.MaskKey);
                return null;
            case TranscriptLine.Exchanged exchange:
                return WhyWrong(exchange) ?? Add(exchange.Seq, exchange.At, at => new TranscriptEntry.Exchange(at, exchange.Command, exchange.Answer, exchange.Fault));
            case TranscriptLine.Occurred occurred:
                return Hexadecimal.WhyNot("atr", occurred.Atr, null)
                    ?? Add(occurred.Seq, occurred.At, at => new TranscriptEntry.Occurrence(at, occurred.Event, occurred.Atr, occurred.Card));
            case TranscriptLine.Closed closed:
                _closed = true;
                return closed.Entries == _entries.Count ? null : $"the closing line counts {closed.Entries} entries; {_entries.Count} are there";
            default:
                throw new InvalidOperationException($"no reader for {line.GetType().Name}");
        }
    }

    private static string? WhyWrong(TranscriptLine.Exchanged exchange) =>
        (exchange.Answer is null) == (exchange.Fault is null) ? "an exchange has an answer or a fault, and not both"
        : Hexadecimal.WhyNot("header", exchange.Command.Header, null)
        ?? Hexadecimal.WhyNot("data of the command", exchange.Command.Data, exchange.Command.Length)
        ?? Hexadecimal.WhyNot("data of the answer", exchange.Answer?.Data, exchange.Answer?.Length)
        ?? Hexadecimal.WhyNot("status", exchange.Answer?.Status, 2);

    private string? Add(int seq, string time, Func<DateTimeOffset, TranscriptEntry> make)
    {
        if (seq != _entries.Count + 1)
        {
            return $"sequence number {seq} where {_entries.Count + 1} is due";
        }

        var at = InstantPattern.ExtendedIso.Parse(time);
        if (!at.Success)
        {
            return "\"at\" is not a time such as 2025-03-03T00:00:00Z";
        }

        _entries.Add(make(at.Value.ToDateTimeOffset()));
        return null;
    }

    private static string? Text(JsonElement line, string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    // The reason may quote the file, which may hold anything.
    private static string Printable(string why) => string.Concat(why.Select(character => char.IsControl(character) ? '?' : character));
}
