using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes;

/// <summary>A finding and the attempt at a scenario that it was made in.</summary>
/// <param name="Scenario">The attempt.</param>
/// <param name="Finding">The finding.</param>
public sealed record PlacedFinding(ScenarioOutcome Scenario, Finding Finding);
