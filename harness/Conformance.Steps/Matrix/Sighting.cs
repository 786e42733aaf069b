using Conformance.Bench.Requirements;

namespace Conformance.Steps.Matrix;

/// <summary>Where an outcome was seen first.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Model">The good device that was used, by model.</param>
/// <param name="Expected">What the feature file asks for.</param>
/// <param name="Seen">What the log shows.</param>
public sealed record Sighting(ScenarioName Scenario, string Model, string Expected, string Seen);
