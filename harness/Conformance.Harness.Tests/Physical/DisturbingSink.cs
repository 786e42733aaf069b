using Conformance.Bench.Observation;
using Conformance.Bench.Observation.Stored;

namespace Conformance.Harness.Tests.Physical;

/// <summary>Keeps a log in memory, and does something to the bench when a command of some number is in it.</summary>
internal sealed class DisturbingSink(LogHeader header, int command, Func<Task> disturb) : ILogSink
{
    private readonly MemoryStream _stream = new();
    private LogWriter? _open;
    private int _commands;

    /// <summary>The log as it would lie in its file.</summary>
    public byte[] Bytes => _stream.ToArray();

    public void Append(LogEntry entry)
    {
        Writer.Append(entry);
        if (entry.What is ApduExchanged && ++_commands == command)
        {
            disturb().GetAwaiter().GetResult();
        }
    }

    public void Close() => Writer.Close();

    public void Dispose() => Writer.Dispose();

    private LogWriter Writer => _open ??= new(_stream, header);
}
