using Reqnroll.Plugins;
using Reqnroll.Tracing;
using Reqnroll.UnitTestProvider;

[assembly: RuntimePlugin(typeof(Conformance.Steps.Running.RunnerPlugin))]

namespace Conformance.Steps.Running;

/// <summary>Lets Reqnroll run without a test framework. An assembly of bindings names it in a <see cref="RuntimePluginAttribute"/>.</summary>
public sealed class RunnerPlugin : IRuntimePlugin
{
    private const string ProviderName = "conformance";

    /// <inheritdoc/>
    public void Initialize(
        RuntimePluginEvents runtimePluginEvents, RuntimePluginParameters runtimePluginParameters, UnitTestProviderConfiguration unitTestProviderConfiguration)
    {
        unitTestProviderConfiguration.UseUnitTestProvider(ProviderName);
        runtimePluginEvents.ConfigurationDefaults += (_, defaults) =>
            defaults.ReqnrollConfiguration.AdditionalStepAssemblies.AddRange(AddedAssemblies.Names);
        runtimePluginEvents.RegisterGlobalDependencies += (_, global) =>
            global.ObjectContainer.RegisterTypeAs<UnboundStepsFail, IUnitTestRuntimeProvider>(ProviderName);
        runtimePluginEvents.CustomizeTestThreadDependencies += (_, thread) =>
            thread.ObjectContainer.RegisterTypeAs<SilentTraceListener, ITraceListener>();
    }
}
