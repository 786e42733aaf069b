namespace Conformance.Steps.Running;

/// <summary>Nobody looks on.</summary>
public sealed class Unobserved : IScenarioObserver
{
    /// <inheritdoc/>
    public void ScenarioStarting(ScenarioCase scenario)
    {
    }

    /// <inheritdoc/>
    public void StepStarting(ScenarioStep starting)
    {
    }

    /// <inheritdoc/>
    public void StepFinished(StepRun finished)
    {
    }

    /// <inheritdoc/>
    public void ScenarioFinished(ScenarioRun run)
    {
    }
}
