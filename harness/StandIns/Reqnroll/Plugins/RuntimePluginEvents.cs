using Reqnroll.BoDi;

namespace Reqnroll.Plugins;

public class RuntimePluginEvents
{
    public event EventHandler<RegisterGlobalDependenciesEventArgs> RegisterGlobalDependencies;

    public event EventHandler<CustomizeTestThreadDependenciesEventArgs> CustomizeTestThreadDependencies;

    internal void RaiseRegisterGlobalDependencies(ObjectContainer container) =>
        RegisterGlobalDependencies?.Invoke(this, new RegisterGlobalDependenciesEventArgs(container));

    internal void RaiseCustomizeTestThreadDependencies(ObjectContainer container) =>
        CustomizeTestThreadDependencies?.Invoke(this, new CustomizeTestThreadDependenciesEventArgs(container));
}
