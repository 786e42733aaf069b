using System.Collections.Immutable;
using WireMock.Logging;

namespace WireMock.Server;

/// <summary>The requests in the order in which they were answered; the oldest are dropped beyond the limit.</summary>
internal sealed class RequestLog(int? limit)
{
    private readonly Lock _gate = new();
    private readonly Queue<ILogEntry> _entries = new();

    /// <summary>False where the limit is 0: nobody will ever see an entry.</summary>
    public bool KeepsAny => limit != 0;

    public void Add(ILogEntry entry)
    {
        lock (_gate)
        {
            _entries.Enqueue(entry);
            while (_entries.Count > limit)
            {
                _entries.Dequeue();
            }
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    public IReadOnlyList<ILogEntry> Snapshot()
    {
        lock (_gate)
        {
            return [.. _entries];
        }
    }
}
