using System.Diagnostics.CodeAnalysis;

namespace Conformance.Authority;

/// <summary>Things that the centre handed out and waits for. Bounded: the oldest goes when somebody collects without ever coming back.</summary>
internal sealed class OutstandingStore<T>(int capacity)
    where T : class
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, T> _byKey = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();

    public void Add(string key, T value)
    {
        lock (_lock)
        {
            _byKey.Add(key, value);
            _order.Enqueue(key);
            if (_order.Count > capacity)
            {
                _byKey.Remove(_order.Dequeue());
            }
        }
    }

    /// <summary>Shows a thing and keeps it.</summary>
    public bool TryFind(string key, [NotNullWhen(true)] out T? value)
    {
        lock (_lock)
        {
            return _byKey.TryGetValue(key, out value);
        }
    }

    /// <summary>Gives each thing back once.</summary>
    public bool TryTake(string key, [NotNullWhen(true)] out T? value)
    {
        lock (_lock)
        {
            return _byKey.Remove(key, out value);
        }
    }
}
