namespace Conformance.Bench.Requirements;

/// <summary>How binding a requirement is (RFC 2119).</summary>
public enum Level
{
    /// <summary>Has to hold; a run passes only if it is proven wherever it applies and can be seen.</summary>
    Must,

    /// <summary>Holds unless there is a reason: a departure needs a waiver.</summary>
    Should,

    /// <summary>Is allowed; judged so that what is offered works.</summary>
    May,
}
