namespace Conformance.Bench.Defects;

/// <summary>A check about which something else than the rule is expected, and why.</summary>
/// <param name="Check">The check's id.</param>
/// <param name="Why">The reason, in one sentence.</param>
public sealed record ReasonedCheck(string Check, string Why);
