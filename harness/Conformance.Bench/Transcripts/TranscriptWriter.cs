using System.Text.Json;
using Conformance.Bench.Observation.Stored;
using Conformance.SmartCard.Transcripts;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Transcripts;

/// <summary>
/// Writes a transcript line by line, each in one write and flushed. Unlike a log its lines are not chained by hash: no verdict is founded
/// on a transcript, and one that is to be played back may well be edited.
/// </summary>
internal sealed class TranscriptWriter : ITranscriptSink
{
    private readonly Stream _stream;
    private int _entries;

    public TranscriptWriter(Stream stream, TranscriptHeader header)
    {
        _stream = stream;
        Write(new TranscriptLine.Opened(TranscriptFormat.Schema, TranscriptFormat.Version, header.Build, header.Origin, header.Card, header.Binding, header.MaskKey));
    }

    public void Append(TranscriptEntry entry)
    {
        _entries++;
        var at = InstantPattern.ExtendedIso.Format(Instant.FromDateTimeOffset(entry.At));
        Write(entry switch
        {
            TranscriptEntry.Exchange exchange => new TranscriptLine.Exchanged(_entries, at, exchange.Command, exchange.Answer, exchange.Fault),
            TranscriptEntry.Occurrence occurrence => new TranscriptLine.Occurred(_entries, at, occurrence.Event, occurrence.Atr, occurrence.Card),
            _ => throw new InvalidOperationException($"no line for {entry.GetType().Name}"),
        });
    }

    public void Close() => Write(new TranscriptLine.Closed(_entries));

    private void Write(TranscriptLine line)
    {
        _stream.Write([.. JsonSerializer.SerializeToUtf8Bytes(line, LogFormat.Json), LogFormat.LineEnd]);
        _stream.Flush();
    }
}
