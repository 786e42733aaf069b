using Conformance.Bench.Observation.Stored;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Bench.Transcripts;

/// <summary>A transcript in a file, written through while it is made. Safe for use by several threads.</summary>
public sealed class TranscriptFileSink : ITranscriptSink, IDisposable
{
    private const string Hint = "make room, or choose another place for the transcript";

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly FileStream _file;
    private readonly TranscriptWriter _writer;

    private TranscriptFileSink(string path, FileStream file, TranscriptHeader header) =>
        (_path, _file, _writer) = (path, file, new TranscriptWriter(file, header));

    /// <summary>Makes the file, or empties it.</summary>
    /// <exception cref="BenchFaultException">It cannot be made; later, that it cannot be written.</exception>
    public static TranscriptFileSink Create(string path, TranscriptHeader header) =>
        WrittenThrough.Guarded(path, Hint, () => new TranscriptFileSink(path, WrittenThrough.Open(path), header));

    /// <inheritdoc/>
    public void Append(TranscriptEntry entry)
    {
        lock (_gate)
        {
            WrittenThrough.Guarded(_path, Hint, () => _writer.Append(entry));
        }
    }

    /// <summary>Writes the closing line: nothing more comes.</summary>
    /// <exception cref="BenchFaultException">It cannot be written.</exception>
    public void Close()
    {
        lock (_gate)
        {
            WrittenThrough.Guarded(_path, Hint, _writer.Close);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
