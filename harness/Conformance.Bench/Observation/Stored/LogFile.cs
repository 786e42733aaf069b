namespace Conformance.Bench.Observation.Stored;

/// <summary>A stored log as a whole: lines of JSON, kept in evidence and read back to be judged again.</summary>
public static class LogFile
{
    /// <summary>The bytes of a log that is complete.</summary>
    public static byte[] Write(LogHeader header, ObservationLog log)
    {
        using var bytes = new MemoryStream();
        using var writer = new LogWriter(bytes, header);
        foreach (var entry in log.Entries)
        {
            writer.Append(entry);
        }

        writer.Close();
        return bytes.ToArray();
    }

    /// <summary>Reads a log; never throws for what the bytes hold.</summary>
    public static LogReading Read(ReadOnlySpan<byte> bytes) => LogReader.Read(bytes);

    /// <summary>A log that is written through to a file while it is made. Whoever reads the file meanwhile is not kept out.</summary>
    /// <exception cref="BenchFaultException">The file cannot be made; later, that it cannot be written.</exception>
    public static ILogSink Create(string path, LogHeader header) => FileSink.Create(path, header);
}
