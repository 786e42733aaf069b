using Conformance.Bench.Requirements;

namespace Conformance.Bench.Outcomes.Impact;

/// <summary>A check that has to be decided for a set that a run was not judged by.</summary>
/// <param name="Requirement">The requirement's id.</param>
/// <param name="Check">The check's id.</param>
/// <param name="JudgeAgain">Scenarios of the run whose logs have what it looks at: judging them by the new set decides it.</param>
/// <param name="RunAgain">Scenarios that decide it and of which the run has no such log.</param>
public sealed record DueCheck(string Requirement, string Check, IReadOnlyList<ScenarioName> JudgeAgain, IReadOnlyList<ScenarioName> RunAgain);
