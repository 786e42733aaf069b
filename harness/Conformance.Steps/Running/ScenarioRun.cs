namespace Conformance.Steps.Running;

/// <summary>What became of one scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Steps">The steps that the mode asked for, in order.</param>
/// <param name="HookError">What a hook threw before or after the steps, or null.</param>
public sealed record ScenarioRun(ScenarioCase Scenario, IReadOnlyList<StepRun> Steps, Exception? HookError)
{
    /// <summary>Whether there were steps and all of them passed, hooks included.</summary>
    public bool Passed => HookError is null && Steps.Count > 0 && Steps.All(step => step.Status == StepStatus.Passed);

    /// <summary>The first reason for not passing, or null.</summary>
    public Exception? Error => Steps.Select(step => step.Exception).FirstOrDefault(exception => exception is not null) ?? HookError;
}
