using Conformance.Steps.Running;

namespace Conformance.Steps.Benching;

/// <summary>Lets a scenario go on until somebody stops it: it then ends before its next step.</summary>
internal sealed class StoppingObserver(IScenarioObserver observer, CancellationToken stop) : IScenarioObserver
{
    /// <summary>The step that was to come next; null while nobody stopped it.</summary>
    public ScenarioStep? StoppedBefore { get; private set; }

    public void ScenarioStarting(ScenarioCase scenario) => observer.ScenarioStarting(scenario);

    public void StepStarting(ScenarioStep starting)
    {
        if (stop.IsCancellationRequested)
        {
            StoppedBefore = starting;
            stop.ThrowIfCancellationRequested();
        }

        observer.StepStarting(starting);
    }

    public void StepFinished(StepRun finished) => observer.StepFinished(finished);

    public void ScenarioFinished(ScenarioRun run) => observer.ScenarioFinished(run);
}
