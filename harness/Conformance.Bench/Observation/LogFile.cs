using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;

namespace Conformance.Bench.Observation;

/// <summary>The log as lines of JSON: one entry a line, kept in evidence and read back to be judged again.</summary>
public static class LogFile
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>All entries, one a line, with a line feed behind each.</summary>
    public static string Write(ObservationLog log) => string.Concat(log.Entries.Select(entry => JsonSerializer.Serialize(Line.Of(entry), Options) + "\n"));

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="FormatException">A line is no entry; the message names the line.</exception>
    public static ObservationLog Read(string text) => new(text.Split('\n').Select(Parse).OfType<LogEntry>());

    private static LogEntry? Parse(string line, int index)
    {
        if (line.Length == 0)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Line>(line, Options)?.ToEntry();
        }
        catch (JsonException fault)
        {
            throw new FormatException($"log line {index + 1} is no observation: {fault.Message}", fault);
        }
    }

    private sealed record Line(int Seq, string At, Observed What)
    {
        public static Line Of(LogEntry entry) => new(entry.Sequence, InstantPattern.ExtendedIso.Format(entry.At), entry.What);

        public LogEntry ToEntry() => new(Seq, InstantPattern.ExtendedIso.Parse(At).GetValueOrThrow(), What);
    }
}
