using Reqnroll.BoDi;
using Reqnroll.Configuration;

namespace Reqnroll.Plugins;

public class RuntimePluginEvents
{
    public event EventHandler<RegisterGlobalDependenciesEventArgs> RegisterGlobalDependencies;

    public event EventHandler<CustomizeTestThreadDependenciesEventArgs> CustomizeTestThreadDependencies;

    public event EventHandler<ConfigurationDefaultsEventArgs> ConfigurationDefaults;

    internal void RaiseConfigurationDefaults(ReqnrollConfiguration configuration) =>
        ConfigurationDefaults?.Invoke(this, new ConfigurationDefaultsEventArgs(configuration));

    internal void RaiseRegisterGlobalDependencies(ObjectContainer container) =>
        RegisterGlobalDependencies?.Invoke(this, new RegisterGlobalDependenciesEventArgs(container));

    internal void RaiseCustomizeTestThreadDependencies(ObjectContainer container) =>
        CustomizeTestThreadDependencies?.Invoke(this, new CustomizeTestThreadDependenciesEventArgs(container));
}
