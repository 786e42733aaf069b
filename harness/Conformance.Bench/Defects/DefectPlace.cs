namespace Conformance.Bench.Defects;

/// <summary>What a seeded defect is built into.</summary>
public enum DefectPlace
{
    /// <summary>The face-authentication card reader.</summary>
    Reader,

    /// <summary>The card.</summary>
    Card,

    /// <summary>The eligibility centre.</summary>
    Centre,

    /// <summary>The software behind the terminal.</summary>
    Software,
}
