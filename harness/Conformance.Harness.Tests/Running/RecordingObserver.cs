using Conformance.Steps.Running;

namespace Conformance.Harness.Tests.Running;

/// <summary>Writes down what it sees.</summary>
internal sealed class RecordingObserver : IScenarioObserver
{
    public List<string> Seen { get; } = [];

    public void ScenarioStarting(ScenarioCase scenario) => Seen.Add($"scenario {scenario.Title}");

    public void StepStarting(ScenarioStep starting) => Seen.Add($"step {starting.Text}");

    public void StepFinished(StepRun finished) => Seen.Add($"{finished.Status}");

    public void ScenarioFinished(ScenarioRun run) => Seen.Add($"passed: {run.Passed}");
}
