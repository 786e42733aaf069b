namespace Conformance.Verification;

/// <summary>Which visit points are asked for.</summary>
public enum VisitKind
{
    /// <summary>初診.</summary>
    First,

    /// <summary>再診.</summary>
    Repeat,

    /// <summary>調剤.</summary>
    Dispensing,
}
