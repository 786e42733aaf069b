namespace Conformance.Steps.Running;

/// <summary>Sees a scenario go by. Called in order, from the flow that runs the scenario; an exception ends the run.</summary>
public interface IScenarioObserver
{
    /// <summary>Before any hook of the scenario.</summary>
    void ScenarioStarting(ScenarioCase scenario);

    /// <summary>Before the step and its hooks, also when it will be skipped.</summary>
    void StepStarting(ScenarioStep starting);

    /// <summary>After the step and its hooks. An undefined or pending step has its exception only in the finished scenario.</summary>
    void StepFinished(StepRun finished);

    /// <summary>After all hooks of the scenario, its objects disposed.</summary>
    void ScenarioFinished(ScenarioRun run);
}
