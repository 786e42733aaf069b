using NodaTime;

namespace Conformance.Bench.Observation;

/// <summary>
/// Everything that could be observed in one scenario: ordered, timed, append-only, redacted at the source. The only input of a verdict.
/// </summary>
public sealed class ObservationLog
{
    private readonly List<LogEntry> _entries = [];
    private readonly Lock _gate = new();

    /// <summary>An empty log.</summary>
    public ObservationLog()
    {
    }

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

    /// <summary>Appends one observation.</summary>
    public void Append(Instant at, Observed what)
    {
        lock (_gate)
        {
            _entries.Add(new(_entries.Count + 1, at, what));
        }
    }

    /// <summary>The last entry of one kind, or null.</summary>
    public LogEntry? Last<T>()
        where T : Observed => Entries.LastOrDefault(entry => entry.What is T);
}
