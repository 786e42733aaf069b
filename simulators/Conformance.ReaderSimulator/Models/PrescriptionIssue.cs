namespace Conformance.ReaderSimulator;

/// <summary>電子処方箋の利用 (OQSCD038, facts/eligibility.md 2).</summary>
public enum PrescriptionIssue
{
    /// <summary>None are issued.</summary>
    NotUsed,

    /// <summary>Electronic ones alone.</summary>
    ElectronicOnly,

    /// <summary>Both; the patient has the choice.</summary>
    Both,

    /// <summary>Paper ones alone.</summary>
    PaperOnly,
}
