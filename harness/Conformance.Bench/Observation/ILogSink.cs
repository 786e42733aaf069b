namespace Conformance.Bench.Observation;

/// <summary>Keeps a log while it is being made. Called in order, by one caller at a time.</summary>
public interface ILogSink : IDisposable
{
    /// <summary>Keeps one entry; when it returns, the death of this process no longer loses the entry.</summary>
    /// <exception cref="BenchFaultException">It could not be kept.</exception>
    void Append(LogEntry entry);

    /// <summary>Marks the log as complete.</summary>
    /// <exception cref="BenchFaultException">The mark could not be kept.</exception>
    void Close();
}
