namespace Conformance.Authority;

/// <summary>Something that goes wrong on purpose, under a name, as data (fixtures/disturbances).</summary>
/// <param name="Name">In kebab case.</param>
/// <param name="Scope">Which requests it strikes.</param>
/// <param name="Effect">What becomes of them.</param>
public sealed record Disturbance(string Name, DisturbanceScope Scope, DisturbanceEffect Effect);
