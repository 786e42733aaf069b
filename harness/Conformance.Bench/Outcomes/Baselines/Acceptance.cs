using Conformance.Bench.Judgement;

namespace Conformance.Bench.Outcomes.Baselines;

/// <summary>A finding that somebody looked at and let stand: one check in one scenario, as it came out then.</summary>
/// <param name="File">The feature file; null for a check that no scenario came to decide.</param>
/// <param name="Scenario">The scenario's title; null likewise.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Verdict">Failed or NotTestable.</param>
public sealed record Acceptance(string? File, string? Scenario, string Check, Verdict Verdict)
{
    /// <inheritdoc/>
    public override string ToString() => Scenario is null ? $"{Check}, which no scenario decided" : $"{Check} in {File}: {Scenario}";
}
