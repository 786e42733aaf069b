namespace Conformance.Authority;

/// <summary>What the centre gives an institution at all, whatever its patients consent to.</summary>
public enum InstitutionAccess
{
    /// <summary>Eligibility, and medical information by consent.</summary>
    Full,

    /// <summary>Eligibility alone: マイナ資格確認アプリ（資格確認限定型） (facts/eligibility.md 5.6).</summary>
    EligibilityOnly,
}
