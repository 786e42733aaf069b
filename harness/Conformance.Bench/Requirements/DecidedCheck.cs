namespace Conformance.Bench.Requirements;

/// <summary>That a check was decided in a scenario: what a run emits and coverage is made from.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Model">The good device's model.</param>
public sealed record DecidedCheck(string Check, ScenarioName Scenario, string Model);
