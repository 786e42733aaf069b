using Reqnroll;

namespace Conformance.Harness.Tests.Running.Bindings;

[Binding]
public sealed class SampleHooks(Journal journal, ScenarioContext scenario)
{
    private static readonly AsyncLocal<string> Ambient = new();

    // Counted for the whole process, as these hooks have no scenario to note it in; tests look at differences, one at a time.
    public static int RunsStarted { get; private set; }

    public static int RunsEnded { get; private set; }

    public static int FeaturesOpened { get; private set; }

    public static int FeaturesClosed { get; private set; }

    [BeforeTestRun]
    public static void BeforeTestRun() => RunsStarted++;

    [AfterTestRun]
    public static void AfterTestRun() => RunsEnded++;

    [BeforeFeature("hooked")]
    public static void BeforeFeature(FeatureContext feature)
    {
        feature["opened"] = feature.FeatureInfo.Title;
        FeaturesOpened++;
    }

    [AfterFeature("hooked")]
    public static void AfterFeature() => FeaturesClosed++;

    [BeforeScenario("hooked", Order = 1)]
    public void First()
    {
        Ambient.Value = "set in a hook";
        journal.Note($"first in {scenario.ScenarioContainer.Resolve<FeatureContext>()["opened"]}");
    }

    [BeforeScenario("hooked", Order = 2)]
    public async Task Second()
    {
        await Task.Yield();
        journal.Note($"second: {Ambient.Value}");
    }

    [BeforeStep("hooked")]
    public void BeforeStep() => journal.Note($"before {scenario.StepContext.StepInfo.Text}: {Ambient.Value}");

    [AfterStep("hooked")]
    public void AfterStep() => journal.Note($"after {scenario.StepContext.StepInfo.Text}: {scenario.StepContext.Status}");

    [AfterScenario("hooked")]
    public void AfterScenario() => journal.Note($"end: {Ambient.Value}");

    [BeforeScenario("broken-before")]
    public void BrokenBefore() => throw new InvalidOperationException("before");

    [AfterStep("broken-step")]
    public void BrokenAfterStep() => throw new InvalidOperationException("after step");

    [AfterScenario("broken-after")]
    public void BrokenAfter() => throw new InvalidOperationException("after");
}
