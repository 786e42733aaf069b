using System.Diagnostics.CodeAnalysis;

namespace Conformance.Authority;

/// <summary>Things that the centre handed out and waits for. Bounded: the oldest goes when somebody collects without ever coming back.</summary>
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
            if (_order.Count > capacity && _order.Dequeue() is var oldest && _byKey.TryGetValue(oldest.Key, out var known) && known.Number == oldest.Number)
            {
                _byKey.Remove(oldest.Key);
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
}
