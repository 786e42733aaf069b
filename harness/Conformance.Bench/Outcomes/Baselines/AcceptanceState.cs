namespace Conformance.Bench.Outcomes.Baselines;

/// <summary>What became of an acceptance in a run.</summary>
public enum AcceptanceState
{
    /// <summary>It came out as it was accepted.</summary>
    Holds,

    /// <summary>The run's filter left it out, or the scenario ended before it.</summary>
    NotReached,

    /// <summary>It passes now, comes out otherwise, or is there no more: the acceptance has to go.</summary>
    Stale,
}
