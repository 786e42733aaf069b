namespace Conformance.Bench.Observation.Stored;

/// <summary>
/// A log in a file. Every line is handed to the operating system as it is made, so that it outlives this process however that ends.
/// </summary>
internal sealed class FileSink : ILogSink
{
    private const string Hint = "the log of a run must be kept whole: make room, or choose another folder with --results";

    private readonly string _path;
    private readonly FileStream _file;
    private readonly LogWriter _writer;

    private FileSink(string path, FileStream file, LogHeader header) => (_path, _file, _writer) = (path, file, new LogWriter(file, header));

    public static FileSink Create(string path, LogHeader header) => WrittenThrough.Guarded(path, Hint, () => new FileSink(path, WrittenThrough.Open(path), header));

    public void Append(LogEntry entry) => WrittenThrough.Guarded(_path, Hint, () => _writer.Append(entry));

    // Power failures are asked about once per log, not once per line: a whole log survives them, and one that does not is no whole log.
    public void Close() => WrittenThrough.Guarded(_path, Hint, () =>
    {
        _writer.Close();
        _file.Flush(flushToDisk: true);
    });

    public void Dispose() => _writer.Dispose();
}
