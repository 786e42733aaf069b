namespace Conformance.Verification;

/// <summary>What the centre can say about a qualification.</summary>
public enum Eligibility
{
    /// <summary>In force.</summary>
    Valid,

    /// <summary>Not in force; what is known is given for reference (FALL-2).</summary>
    Invalid,

    /// <summary>The register could not be asked.</summary>
    Unavailable,
}
