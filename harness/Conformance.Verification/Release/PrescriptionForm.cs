namespace Conformance.Verification;

/// <summary>処方箋発行形態, by the values of table 017 (facts/eligibility.md 2).</summary>
public enum PrescriptionForm
{
    /// <summary>電子処方箋.</summary>
    Electronic = 1,

    /// <summary>紙の処方箋.</summary>
    Paper = 2,
}
