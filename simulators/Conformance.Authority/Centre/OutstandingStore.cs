using System.Diagnostics.CodeAnalysis;

namespace Conformance.Authority;

/// <summary>
/// Things that the centre handed out and waits for. Bounded: the oldest goes when somebody collects without ever coming back. May be used by
/// several threads.
/// </summary>
internal sealed class OutstandingStore<T>(int capacity)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (T Value, long Number)> _byKey = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, long Number)> _order = new();
    private long _added;

    /// <summary>Hands out a thing; whatever had its key before is forgotten.</summary>
    public void Add(string key, T value)
    {
        lock (_lock)
        {
            _byKey[key] = (value, ++_added);
            _order.Enqueue((key, _added));
            while (!IsWaitedFor(_order.Peek()))
            {
                _order.Dequeue();
            }

            if (_order.Count > capacity)
            {
                _byKey.Remove(_order.Dequeue().Key);
            }
        }
    }

    /// <summary>Shows a thing and keeps it.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out T? value)
    {
        lock (_lock)
        {
            value = _byKey.TryGetValue(key, out var known) ? known.Value : null;
            return value is not null;
        }
    }

    /// <summary>Gives each thing back once.</summary>
    public bool TryTake(string key, [NotNullWhen(true)] out T? value)
    {
        lock (_lock)
        {
            value = _byKey.Remove(key, out var known) ? known.Value : null;
            return value is not null;
        }
    }

    // What came back stays in the order until it is the oldest; most things come back soon.
    private bool IsWaitedFor((string Key, long Number) given) => _byKey.TryGetValue(given.Key, out var known) && known.Number == given.Number;
}
