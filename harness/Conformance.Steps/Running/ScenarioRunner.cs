using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Reqnroll;
using Reqnroll.BoDi;

namespace Conformance.Steps.Running;

/// <summary>
/// Runs scenarios, several at once if asked to, with the step definitions and hooks of an assembly and of those added to it. Owns that
/// assembly's test run: one runner per assembly at a time. Hooks of a feature run once for each scenario of it that goes on side by side.
/// The assembly names <see cref="RunnerPlugin"/> in a RuntimePlugin attribute.
/// </summary>
public sealed class ScenarioRunner : IAsyncDisposable
{
    private readonly Assembly _bindings;

    // Reqnroll tells features apart by reference, so there is one object per feature.
    private readonly ConcurrentDictionary<FeatureHeading, Lazy<FeatureInfo>> _features = new();

    private ScenarioRunner(Assembly bindings) => _bindings = bindings;

    /// <summary>Starts the test run: hooks before it run now.</summary>
    /// <param name="bindings">The assembly whose test run this is.</param>
    /// <param name="added">Further assemblies with bindings, already loaded.</param>
    public static async Task<ScenarioRunner> StartAsync(Assembly bindings, params IReadOnlyList<Assembly> added)
    {
        AddedAssemblies.Hand(added);
        await TestRunnerManager.OnTestRunStartAsync(bindings);
        return new ScenarioRunner(bindings);
    }

    /// <summary>Runs one scenario. What its steps and their hooks throw is in the result; other hooks that throw end the run.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="register">Puts objects into the scenario's container, for the constructors of bindings.</param>
    /// <param name="observer">Sees the scenario go by.</param>
    /// <param name="mode">Which steps to run.</param>
    public async Task<ScenarioRun> RunAsync(ScenarioCase scenario, Action<IObjectContainer> register, IScenarioObserver observer, RunMode mode)
    {
        var feature = _features.GetOrAdd(scenario.Feature, heading => new(() => InfoOf(heading))).Value;
        var runner = TestRunnerManager.GetTestRunnerForAssembly(_bindings, featureHint: feature);
        try
        {
            await EnterAsync(runner, feature);
            return await ScenarioPass.RunAsync(runner, scenario, register, observer, mode);
        }
        finally
        {
            TestRunnerManager.ReleaseTestRunner(runner);
        }
    }

    /// <summary>Ends the open features and the test run, hooks included.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var feature in _features.Values)
        {
            await TestRunnerManager.ReleaseFeatureAsync(feature.Value, _bindings);
        }

        await TestRunnerManager.OnTestRunEndAsync(_bindings);
    }

    private static FeatureInfo InfoOf(FeatureHeading heading)
    {
        var folder = Path.GetDirectoryName(heading.File) ?? "";
        var culture = CultureInfo.GetCultureInfo(heading.Language);
        return new(culture, folder, heading.Title, "", ProgrammingLanguage.CSharp, [.. heading.Tags]);
    }

    private static async Task EnterAsync(ITestRunner runner, FeatureInfo feature)
    {
        if (runner.FeatureContext is { } open && !ReferenceEquals(open.FeatureInfo, feature))
        {
            await runner.OnFeatureEndAsync();
        }

        if (runner.FeatureContext is null)
        {
            await runner.OnFeatureStartAsync(feature);
        }
    }
}
