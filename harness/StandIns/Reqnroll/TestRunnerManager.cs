using System.Collections.Concurrent;
using System.Reflection;
using Reqnroll.BoDi;
using Reqnroll.Bindings;
using Reqnroll.Configuration;
using Reqnroll.Infrastructure;
using Reqnroll.Plugins;
using Reqnroll.UnitTestProvider;

namespace Reqnroll;

/// <summary>The test run of an assembly, and its runners: one that is released can be had again, best by the feature that it has open.</summary>
public class TestRunnerManager
{
    private static readonly ConcurrentDictionary<Assembly, TestRunnerManager> Runs = new();

    private readonly Lock _lock = new();
    private readonly ObjectContainer _globalContainer = new();
    private readonly RuntimePluginEvents _pluginEvents = new();
    private readonly BindingRegistry _registry;
    private readonly List<TestRunner> _runners = [];
    private readonly List<TestRunner> _available = [];
    private readonly List<ObjectContainer> _threadContainers = [];

    private TestRunnerManager(Assembly assembly)
    {
        var provider = new UnitTestProviderConfiguration();
        foreach (var plugin in assembly.GetCustomAttributes<RuntimePluginAttribute>())
        {
            ((IRuntimePlugin)Activator.CreateInstance(plugin.PluginType)).Initialize(_pluginEvents, new RuntimePluginParameters(), provider);
        }

        _pluginEvents.RaiseRegisterGlobalDependencies(_globalContainer);
        _globalContainer.RegisterInstanceAs(_globalContainer.Resolve<IUnitTestRuntimeProvider>(provider.UnitTestProvider ?? "nunit"));
        var configuration = new ReqnrollConfiguration();
        _pluginEvents.RaiseConfigurationDefaults(configuration);
        _registry = BindingRegistry.Of([assembly, .. configuration.AdditionalStepAssemblies.Select(Assembly.Load)]);
    }

    public static Task OnTestRunStartAsync(Assembly testAssembly = null, IContainerBuilder containerBuilder = null)
    {
        var run = RunOf(testAssembly);
        var runner = run.Take(null);
        run.Release(runner);
        return runner.OnTestRunAsync(HookType.BeforeTestRun);
    }

    public static async Task OnTestRunEndAsync(Assembly testAssembly = null, IContainerBuilder containerBuilder = null)
    {
        if (!Runs.TryRemove(testAssembly, out var run))
        {
            return;
        }

        try
        {
            await run._runners[0].OnTestRunAsync(HookType.AfterTestRun);
        }
        finally
        {
            run._threadContainers.ForEach(container => container.Dispose());
            run._globalContainer.Dispose();
        }
    }

    public static ITestRunner GetTestRunnerForAssembly(Assembly testAssembly = null, IContainerBuilder containerBuilder = null, FeatureInfo featureHint = null) =>
        RunOf(testAssembly).Take(featureHint);

    public static void ReleaseTestRunner(ITestRunner testRunner)
    {
        foreach (var run in Runs.Values)
        {
            run.Release((TestRunner)testRunner);
        }
    }

    public static async Task ReleaseFeatureAsync(FeatureInfo featureInfo, Assembly testAssembly = null, IContainerBuilder containerBuilder = null)
    {
        foreach (var runner in RunOf(testAssembly).Available(featureInfo))
        {
            await runner.OnFeatureEndAsync();
        }
    }

    // The package falls back to the calling assembly; the stand-in is always told.
    private static TestRunnerManager RunOf(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return Runs.GetOrAdd(assembly, missing => new TestRunnerManager(missing));
    }

    private TestRunner Take(FeatureInfo featureHint)
    {
        lock (_lock)
        {
            var runner = _available.Find(candidate => ReferenceEquals(candidate.FeatureContext?.FeatureInfo, featureHint)) ?? _available.LastOrDefault() ?? Create();
            _available.Remove(runner);
            return runner;
        }
    }

    private void Release(TestRunner runner)
    {
        lock (_lock)
        {
            if (_runners.Contains(runner))
            {
                _available.Add(runner);
            }
        }
    }

    private TestRunner[] Available(FeatureInfo feature)
    {
        lock (_lock)
        {
            return [.. _available.Where(runner => ReferenceEquals(runner.FeatureContext?.FeatureInfo, feature))];
        }
    }

    private TestRunner Create()
    {
        var container = new ObjectContainer(_globalContainer);
        _threadContainers.Add(container);
        _pluginEvents.RaiseCustomizeTestThreadDependencies(container);
        var runner = new TestRunner(container, _registry);
        _runners.Add(runner);
        return runner;
    }
}
