using NodaTime;

namespace Conformance.Bench.Observation;

/// <summary>
/// Everything that could be observed in one scenario: ordered, timed, append-only, redacted at the source. The only input of a verdict.
/// </summary>
public sealed class ObservationLog
{
    private readonly List<LogEntry> _entries = [];
    private readonly Lock _gate = new();

    private readonly ILogSink? _sink;
    private BenchFaultException? _lost;

    /// <summary>An empty log.</summary>
    /// <param name="sink">Keeps every entry the moment it is appended; null when nobody does.</param>
    public ObservationLog(ILogSink? sink = null) => _sink = sink;

    /// <summary>A stored log, to be judged again.</summary>
    public ObservationLog(IEnumerable<LogEntry> entries) => _entries.AddRange(entries);

    /// <summary>A copy of what is in the log now.</summary>
    public IReadOnlyList<LogEntry> Entries
    {
        get
        {
            lock (_gate)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>Appends one observation, once the sink has it: nothing is judged that was not kept.</summary>
    /// <exception cref="BenchFaultException">The sink could not keep it, or one before it; the log takes nothing more.</exception>
    public void Append(Instant at, Observed what)
    {
        lock (_gate)
        {
            var entry = new LogEntry(_entries.Count + 1, at, what);
            Keep(sink => sink.Append(entry));
            _entries.Add(entry);
        }
    }

    /// <summary>Tells the sink that nothing more comes, so that what it keeps says that it is complete.</summary>
    /// <exception cref="BenchFaultException">An entry was lost, even if whoever appended it went on regardless.</exception>
    public void Close()
    {
        lock (_gate)
        {
            Keep(sink => sink.Close());
        }
    }

    /// <summary>The last entry of one kind, or null.</summary>
    public LogEntry? Last<T>()
        where T : Observed => Entries.LastOrDefault(entry => entry.What is T);

    private void Keep(Action<ILogSink> keep)
    {
        if (_lost is not null)
        {
            throw new BenchFaultException(_lost.Owner, _lost.What, _lost.Hint);
        }

        try
        {
            if (_sink is not null)
            {
                keep(_sink);
            }
        }
        catch (BenchFaultException lost)
        {
            _lost = lost;
            throw;
        }
    }
}
