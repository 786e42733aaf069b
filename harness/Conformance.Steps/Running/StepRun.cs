namespace Conformance.Steps.Running;

/// <summary>What became of one step.</summary>
/// <param name="Step">The step: keyword, text, line.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Exception">Why it did not pass; null for a step that passed or was skipped.</param>
public sealed record StepRun(ScenarioStep Step, StepStatus Status, Exception? Exception);
