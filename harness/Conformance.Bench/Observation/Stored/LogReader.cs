using System.Diagnostics;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using NodaTime.Text;

namespace Conformance.Bench.Observation.Stored;

/// <summary>Reads a stored log line by line and stops at the first that is not as it was written.</summary>
internal sealed partial class LogReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly HashSet<string> Kinds =
        typeof(Observed).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(kind => (string)kind.TypeDiscriminator!).ToHashSet();

    private static readonly string Version = JsonSerializer.Serialize(LogFormat.Version);

    private readonly List<LogEntry> _entries = [];
    private LogHeader? _header;
    private string _previous = "";
    private bool _closed;
    private int _lines;

    private LogReader()
    {
    }

    public static LogReading Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new LogReader();
        for (var end = bytes.IndexOf(LogFormat.LineEnd); end >= 0; end = bytes.IndexOf(LogFormat.LineEnd))
        {
            if (reader.Take(bytes[..end]) is { } why)
            {
                return new LogReading.Broken(reader._lines, Printable(why));
            }

            bytes = bytes[(end + 1)..];
        }

        return reader.Conclude(bytes.Length);
    }

    private LogReading Conclude(int left) => (_header, _closed, left) switch
    {
        (null, _, 0) => new LogReading.Broken(1, "the file is empty"),
        (null, _, _) => new LogReading.Broken(1, "the header is cut off"),
        ({ } header, true, 0) => new LogReading.Complete(new(header, new(_entries))),
        (_, true, _) => new LogReading.Broken(_lines + 1, "something stands behind the closing line"),
        ({ } header, false, _) => new LogReading.Incomplete(
            new(header, new(_entries)), _lines, left == 0 ? null : $"line {_lines + 1} is cut off after {left} bytes and was left out"),
    };

    /// <summary>Why the line breaks the log; null when it does not.</summary>
    private string? Take(ReadOnlySpan<byte> line)
    {
        _lines++;
        if (_closed)
        {
            return "something stands behind the closing line";
        }

        var hash = LogFormat.HashOf(line);
        var why = Parse(line);
        _previous = hash;
        return why;
    }

    private string? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(Strict.GetString(line));
            return WhyUnknown(json.RootElement) ?? Accept(json.RootElement.Deserialize<LogLine>(LogFormat.Json)!, json.RootElement);
        }
        catch (DecoderFallbackException)
        {
            return "not UTF-8";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The latter for escapes that are no character.
            return $"no line of a log: {fault.Message}";
        }
    }

    // Says of a line from elsewhere, or from a later version, what it is, before its fields are asked for.
    private string? WhyUnknown(JsonElement line)
    {
        if (HoldsNull(line))
        {
            return "no line of a log: null, where a field without a value is left out";
        }

        var type = Text(line, "type");
        return (type, _header) switch
        {
            (LogLine.OpenedType, null) when Text(line, "schema") is var schema && schema != LogFormat.Schema => $"unknown schema {Quoted(schema)}",
            (LogLine.OpenedType, null) when Raw(line, "version") != Version =>
                $"version {Raw(line, "version")} of the schema; this bench reads version {LogFormat.Version}",
            (LogLine.OpenedType, null) => null,
            (LogLine.OpenedType, _) => "a second header",
            (LogLine.EntryType or LogLine.ClosedType, null) => "the header is missing",
            (LogLine.EntryType, _) when line.TryGetProperty("what", out var what) && !Kinds.Contains(Text(what, "kind") ?? "") =>
                $"unknown kind {Quoted(Text(what, "kind"))}",
            (LogLine.EntryType or LogLine.ClosedType, _) => null,
            _ => $"unknown type of line {Quoted(type)}",
        };
    }

    private string? Accept(LogLine line, JsonElement json)
    {
        switch (line)
        {
            case LogLine.Opened { Scenario.Language: var language } when !Language().IsMatch(language):
                return $"{Quoted(language)} is no code of a language";
            case LogLine.Opened opened:
                _header = new(opened.Build, opened.Scenario, opened.Device, opened.Binding, opened.Seed, opened.RequirementSet);
                return null;
            case LogLine.Entry entry:
                return WhyOutOfOrder(entry) ?? WhyUnchained(entry.Prev) ?? WhyMisattributed(entry.What, json) ?? Add(entry);
            case LogLine.Closed closed:
                _closed = true;
                return closed.Entries == _entries.Count
                    ? WhyUnchained(closed.Prev)
                    : $"the closing line counts {closed.Entries} entries; {_entries.Count} are there";
            default:
                throw new UnreachableException($"no reader for {line.GetType().Name}");
        }
    }

    private string? WhyOutOfOrder(LogLine.Entry entry) =>
        entry.Seq == _entries.Count + 1 ? null : $"sequence number {entry.Seq} where {_entries.Count + 1} is due";

    private string? WhyUnchained(string prev) =>
        prev == _previous ? null : $"\"prev\" is not the SHA-256 of line {_lines - 1}: a line was changed, added, removed or moved";

    private static string? WhyMisattributed(Observed what, JsonElement json)
    {
        var due = JsonSerializer.SerializeToElement(what.Source, LogFormat.Json).GetString();
        var source = Text(json.GetProperty("what"), "source");
        return source == due ? null : $"source {Quoted(source)}, where observations of this kind have {Quoted(due)}";
    }

    private string? Add(LogLine.Entry entry)
    {
        var at = InstantPattern.ExtendedIso.Parse(entry.At);
        if (!at.Success)
        {
            return "\"at\" is not a time such as 2025-03-03T00:00:00Z";
        }

        _entries.Add(new(entry.Seq, at.Value, entry.What));
        return null;
    }

    private static string? Text(JsonElement line, string name) =>
        line.ValueKind == JsonValueKind.Object && line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Raw(JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value.GetRawText() : "(none)";

    private static bool HoldsNull(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Any(property => HoldsNull(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().Any(HoldsNull),
        var kind => kind == JsonValueKind.Null,
    };

    // The reason may quote the file, which may hold anything.
    private static string Printable(string why) => string.Concat(why.Select(character => char.IsControl(character) ? '?' : character));

    private static string Quoted(string? text) => text is null ? "(none)" : $"\"{text}\"";

    [GeneratedRegex("^[a-z]{2,3}(-[A-Za-z]+)*\\z")]
    private static partial Regex Language();
}
