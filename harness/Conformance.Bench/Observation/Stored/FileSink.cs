using Conformance.Bench.Judgement;

namespace Conformance.Bench.Observation.Stored;

/// <summary>
/// A log in a file. Every line is handed to the operating system as it is made, so that it outlives this process however that ends.
/// </summary>
internal sealed class FileSink : ILogSink
{
    private readonly string _path;
    private readonly FileStream _file;
    private readonly LogWriter _writer;

    private FileSink(string path, FileStream file, LogHeader header) => (_path, _file, _writer) = (path, file, new LogWriter(file, header));

    public static FileSink Create(string path, LogHeader header) => Guarded(path, () => new FileSink(path, Open(path), header));

    public void Append(LogEntry entry) => Guarded(_path, () => _writer.Append(entry));

    // Power failures are asked about once per log, not once per line: a whole log survives them, and one that does not is no whole log.
    public void Close() => Guarded(_path, () =>
    {
        _writer.Close();
        _file.Flush(flushToDisk: true);
    });

    public void Dispose() => _writer.Dispose();

    // No buffer of its own: one write of the writer is one write to the system.
    private static FileStream Open(string path) =>
        new(path, new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 0 });

    private static void Guarded(string path, Action write) => Guarded(path, () =>
    {
        write();
        return true;
    });

    private static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        // .NET has the last of them for EFBIG: a file that may not grow, by a quota or by its file system.
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{path}: {fault.Message}", "the log of a run must be kept whole: make room, or choose another folder with --results");
        }
    }
}
