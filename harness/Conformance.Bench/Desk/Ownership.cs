namespace Conformance.Bench.Desk;

/// <summary>What was made on the way to something bigger: disposed of, the last first, unless the bigger thing came about and took it over.</summary>
internal sealed class Ownership : IDisposable
{
    private readonly Stack<IDisposable> _owned;

    public Ownership()
        : this(new())
    {
    }

    private Ownership(Stack<IDisposable> owned) => _owned = owned;

    public T Own<T>(T part)
        where T : IDisposable
    {
        _owned.Push(part);
        return part;
    }

    /// <summary>Hands everything on; nothing is left here to be disposed of.</summary>
    public Ownership Release()
    {
        var owned = new Ownership(new(_owned.Reverse()));
        _owned.Clear();
        return owned;
    }

    public void Dispose()
    {
        while (_owned.TryPop(out var part))
        {
            part.Dispose();
        }
    }
}
