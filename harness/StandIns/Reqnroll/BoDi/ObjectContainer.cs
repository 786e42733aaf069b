namespace Reqnroll.BoDi;

/// <summary>One object per type and container; what is registered further out is made and kept there; what was made here is disposed with it.</summary>
public class ObjectContainer : IObjectContainer
{
    private readonly ObjectContainer _baseContainer;
    private readonly Dictionary<(Type Type, string Name), Registration> _registrations = [];
    private readonly List<object> _made = [];
    private bool _isDisposed;

    public ObjectContainer(IObjectContainer baseContainer = null)
    {
        _baseContainer = (ObjectContainer)baseContainer;
        RegisterInstanceAs<IObjectContainer>(this);
    }

    public IStrategyRegistration RegisterTypeAs<TInterface>(Type implementationType, string name = null)
        where TInterface : class => RegisterTypeAs(implementationType, typeof(TInterface), name);

    public IStrategyRegistration RegisterTypeAs<TType, TInterface>(string name = null)
        where TType : class, TInterface => RegisterTypeAs(typeof(TType), typeof(TInterface), name);

    public IStrategyRegistration RegisterTypeAs(Type implementationType, Type interfaceType, string name = null) =>
        Register(interfaceType, name, new Registration((container, path) => container.Make(implementationType, path)));

    public void RegisterInstanceAs(object instance, Type interfaceType, string name = null, bool dispose = false)
    {
        ArgumentNullException.ThrowIfNull(instance);
        Register(interfaceType, name, new Registration(instance));
        if (dispose)
        {
            _made.Add(instance);
        }
    }

    public void RegisterInstanceAs<TInterface>(TInterface instance, string name = null, bool dispose = false)
        where TInterface : class => RegisterInstanceAs(instance, typeof(TInterface), name, dispose);

    public IStrategyRegistration RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string name = null) =>
        Register(typeof(TInterface), name, new Registration((container, _) => container.Keep(factoryDelegate(container))));

    public IStrategyRegistration RegisterFactoryAs<TInterface>(Func<TInterface> factoryDelegate, string name = null) =>
        RegisterFactoryAs(_ => factoryDelegate(), name);

    public T Resolve<T>() => Resolve<T>(null);

    public T Resolve<T>(string name) => (T)Resolve(typeof(T), name);

    public object Resolve(Type typeToResolve, string name = null) => Resolve(typeToResolve, name, []);

    public bool IsRegistered<T>(string name = null) => IsRegistered(typeof(T), name);

    public bool IsRegistered(Type type, string name = null) => Find(type, name) is not null;

    public void Dispose()
    {
        _isDisposed = true;
        foreach (var disposable in _made.OfType<IDisposable>().ToArray())
        {
            disposable.Dispose();
        }

        _made.Clear();
    }

    private Registration Register(Type type, string name, Registration registration)
    {
        if (_registrations.TryGetValue((type, name), out var former) && former.IsResolved)
        {
            throw new ObjectContainerException("An object has been resolved for this interface already.", [type]);
        }

        registration.Owner = this;
        _registrations[(type, name)] = registration;
        return registration;
    }

    private Registration Find(Type type, string name) =>
        _registrations.TryGetValue((type, name), out var own) ? own : _baseContainer?.Find(type, name);

    private object Resolve(Type type, string name, Type[] path)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (path.Contains(type))
        {
            throw new ObjectContainerException("Circular dependency found! " + type.FullName, path);
        }

        var found = Find(type, name);
        return found is null || (found.IsImplicit && found.Owner != this)
            ? ImplicitOf(type, name).Resolve([.. path, type])
            : found.Resolve([.. path, type]);
    }

    private Registration ImplicitOf(Type type, string name) =>
        Register(type, name, new Registration((container, path) => container.Make(type, path)) { IsImplicit = true });

    private object Make(Type type, Type[] path)
    {
        if (type.IsInterface || type.IsAbstract)
        {
            throw new ObjectContainerException($"{(type.IsInterface ? "Interface" : "Abstract type")} cannot be resolved: {type.FullName}", path);
        }

        if (type.IsValueType || type == typeof(string))
        {
            throw new ObjectContainerException($"Primitive types or structs cannot be resolved: {type.FullName}", path);
        }

        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)
            ?? throw new ObjectContainerException($"Class must have a public constructor! {type.FullName}", path);
        var arguments = constructor.GetParameters().Select(parameter => Resolve(parameter.ParameterType, null, path)).ToArray();
        return Keep(constructor.Invoke(System.Reflection.BindingFlags.DoNotWrapExceptions, null, arguments, null));
    }

    private object Keep(object made)
    {
        _made.Add(made);
        return made;
    }
}
