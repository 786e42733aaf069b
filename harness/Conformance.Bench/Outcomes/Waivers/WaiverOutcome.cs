namespace Conformance.Bench.Outcomes.Waivers;

/// <summary>A waiver and what became of it.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="State">What became of it.</param>
public sealed record WaiverOutcome(Waiver Waiver, WaiverState State)
{
    /// <summary>True when the waiver itself keeps the run from passing.</summary>
    public bool Fails => State is WaiverState.Unneeded or WaiverState.Stale;
}
