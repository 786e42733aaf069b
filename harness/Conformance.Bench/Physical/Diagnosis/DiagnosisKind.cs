namespace Conformance.Bench.Physical.Diagnosis;

/// <summary>What came of looking at one thing.</summary>
public enum DiagnosisKind
{
    /// <summary>It is as it should be.</summary>
    Fine,

    /// <summary>It could not be looked at.</summary>
    Unchecked,

    /// <summary>Something is wrong with it.</summary>
    Wrong,
}
