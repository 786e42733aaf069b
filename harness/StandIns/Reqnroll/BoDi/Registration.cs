namespace Reqnroll.BoDi;

/// <summary>How one type is come by, and the object once it is.</summary>
internal sealed class Registration : IStrategyRegistration
{
    private readonly Func<ObjectContainer, Type[], object> _make;
    private object _object;

    public Registration(object instance) => _object = instance;

    public Registration(Func<ObjectContainer, Type[], object> make) => _make = make;

    public ObjectContainer Owner { get; set; }

    /// <summary>Whether nobody registered the type: it was asked for, and could be made.</summary>
    public bool IsImplicit { get; init; }

    public bool IsResolved { get; private set; }

    public object Resolve(Type[] path)
    {
        _object ??= _make(Owner, path);
        IsResolved = true;
        return _object;
    }
}
