namespace Conformance.Steps.Matrix;

/// <summary>What the file of defects says of a pair.</summary>
public enum Expectation
{
    /// <summary>Nothing: with a defect the check does not fail, with an impostor it does not pass.</summary>
    None,

    /// <summary>The defect is made for this check, which must fail.</summary>
    Caught,

    /// <summary>The check fails as well, for a listed reason.</summary>
    Consequence,

    /// <summary>The impostor passes the check, for a listed reason.</summary>
    MayPass,
}
