namespace Conformance.Bench.Outcomes.Baselines;

/// <summary>An acceptance and what became of it.</summary>
/// <param name="Acceptance">The acceptance.</param>
/// <param name="State">What became of it.</param>
/// <param name="Why">What speaks for a state other than that it holds; null where it does.</param>
public sealed record AcceptanceOutcome(Acceptance Acceptance, AcceptanceState State, string? Why = null)
{
    /// <summary>True when the acceptance itself keeps the run from passing.</summary>
    public bool Fails => State == AcceptanceState.Stale;
}
