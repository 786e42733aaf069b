namespace Conformance.Bench.Desk;

/// <summary>What of the centre does not work.</summary>
public enum OutageChoice
{
    /// <summary>Everything works.</summary>
    None,

    /// <summary>The centre cannot be reached.</summary>
    Unreachable,

    /// <summary>The centre answers, and its register of insured persons cannot be asked.</summary>
    RegisterDown,
}
