using System.Text.Json;
using NodaTime.Text;

namespace Conformance.Bench.Observation.Stored;

/// <summary>Writes a log line by line, each in one write and flushed, each with the hash of the line before.</summary>
public sealed class LogWriter : ILogSink
{
    private readonly Stream _stream;
    private string _previous = "";
    private int _entries;

    /// <summary>Writes the header.</summary>
    /// <param name="stream">Taken over.</param>
    /// <param name="header">What is run.</param>
    /// <exception cref="IOException">The stream takes no more; so for the other calls.</exception>
    public LogWriter(Stream stream, LogHeader header)
    {
        _stream = stream;
        Write(new LogLine.Opened(
            LogFormat.Schema, LogFormat.Version, header.Build, header.Scenario, header.Device, header.Binding, header.Seed, header.RequirementSet));
    }

    /// <inheritdoc/>
    public void Append(LogEntry entry)
    {
        _entries++;
        Write(new LogLine.Entry(entry.Sequence, InstantPattern.ExtendedIso.Format(entry.At), _previous, entry.What));
    }

    /// <inheritdoc/>
    public void Close() => Write(new LogLine.Closed(_entries, _previous));

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private void Write(LogLine line)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(line, LogFormat.Json);
        _previous = LogFormat.HashOf(bytes);
        _stream.Write([.. bytes, LogFormat.LineEnd]);
        _stream.Flush();
    }
}
