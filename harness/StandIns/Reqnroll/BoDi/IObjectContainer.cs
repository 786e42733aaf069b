namespace Reqnroll.BoDi;

public interface IObjectContainer : IDisposable
{
    IStrategyRegistration RegisterTypeAs<TType, TInterface>(string name = null)
        where TType : class, TInterface;

    void RegisterInstanceAs(object instance, Type interfaceType, string name = null, bool dispose = false);

    void RegisterInstanceAs<TInterface>(TInterface instance, string name = null, bool dispose = false)
        where TInterface : class;

    IStrategyRegistration RegisterFactoryAs<TInterface>(Func<IObjectContainer, TInterface> factoryDelegate, string name = null);

    IStrategyRegistration RegisterFactoryAs<TInterface>(Func<TInterface> factoryDelegate, string name = null);

    T Resolve<T>();

    T Resolve<T>(string name);

    object Resolve(Type typeToResolve, string name = null);

    bool IsRegistered<T>(string name = null);

    bool IsRegistered(Type type, string name = null);
}
