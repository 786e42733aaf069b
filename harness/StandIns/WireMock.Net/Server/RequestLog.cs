using System.Collections.Immutable;
using WireMock.Logging;

namespace WireMock.Server;

/// <summary>The requests in the order in which they were answered; the oldest are dropped beyond the limit.</summary>
internal sealed class RequestLog(int? limit)
{
    private readonly Lock _gate = new();
    private readonly Queue<ILogEntry> _entries = new();

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
