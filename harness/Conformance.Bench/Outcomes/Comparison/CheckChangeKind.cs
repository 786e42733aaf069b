namespace Conformance.Bench.Outcomes.Comparison;

/// <summary>How one check differs between two runs.</summary>
public enum CheckChangeKind
{
    /// <summary>Only the first run decided it.</summary>
    Removed,

    /// <summary>Only the second run decided it.</summary>
    Added,

    /// <summary>Both decided it, with another verdict.</summary>
    Changed,

    /// <summary>Both decided it, at another point of the run.</summary>
    Reordered,
}
