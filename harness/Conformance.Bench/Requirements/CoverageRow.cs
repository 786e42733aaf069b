namespace Conformance.Bench.Requirements;

/// <summary>One check that a run decided in one scenario.</summary>
/// <param name="Requirement">The requirement that the check decides.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Scenario">The scenario.</param>
/// <param name="Models">The good devices on which it was decided, by model.</param>
/// <param name="Defects">The defects that the check is proven with.</param>
public sealed record CoverageRow(string Requirement, string Check, ScenarioName Scenario, IReadOnlyList<string> Models, IReadOnlyList<string> Defects);
