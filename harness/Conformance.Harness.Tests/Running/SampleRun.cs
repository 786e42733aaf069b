using Conformance.Harness.Tests.Running.Bindings;
using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Running;

/// <summary>Runs feature texts with the sample bindings.</summary>
internal static class SampleRun
{
    /// <summary>Tests that run scenarios share the assembly's test run, so they take turns.</summary>
    public const string Turn = "Reqnroll test run";

    public static IReadOnlyList<ScenarioCase> Cases(string text)
    {
        var features = FeatureFile.Parse("sample.feature", text);
        Assert.Empty(features.Errors);
        return features.Cases;
    }

    /// <summary>Runs the only scenario of a text.</summary>
    public static async Task<(ScenarioRun Run, IReadOnlyList<string> Journal)> OfAsync(string text, RunMode mode = RunMode.Everything)
    {
        await using var runner = await ScenarioRunner.StartAsync(typeof(SampleRun).Assembly);
        return await OfAsync(runner, Assert.Single(Cases(text)), mode);
    }

    public static async Task<(ScenarioRun Run, IReadOnlyList<string> Journal)> OfAsync(ScenarioRunner runner, ScenarioCase scenario, RunMode mode = RunMode.Everything)
    {
        var journal = new Journal();
        var run = await runner.RunAsync(scenario, container => container.RegisterInstanceAs(journal), new Unobserved(), mode);
        return (run, journal.Entries);
    }
}
