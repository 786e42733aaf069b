namespace Conformance.Bench.Outcomes;

/// <summary>What is kept of one attempt at one scenario.</summary>
/// <param name="Log">Its observation log.</param>
/// <param name="Findings">What the checks found in that log.</param>
public sealed record KeptFiles(KeptFile Log, KeptFile Findings);
