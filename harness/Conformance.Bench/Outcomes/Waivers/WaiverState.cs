namespace Conformance.Bench.Outcomes.Waivers;

/// <summary>What became of a waiver in a run.</summary>
public enum WaiverState
{
    /// <summary>Its requirement is not met, and this excuses it.</summary>
    Applied,

    /// <summary>The run's filter left its requirement out.</summary>
    NotReached,

    /// <summary>Its requirement is met, does not apply, or is judged by nobody: the waiver has to go.</summary>
    Unneeded,

    /// <summary>Its last day is over: the requirement has to be met, or the waiver given anew.</summary>
    Stale,
}
