namespace Conformance.Authority;

/// <summary>Who may end the consent to home visits (OQSCD031, facts/eligibility.md 2).</summary>
public enum VisitCanceller
{
    /// <summary>The institution, as when the care is over.</summary>
    Institution,

    /// <summary>The patient, by the web page for home visits (マイナ在宅受付Web).</summary>
    Patient,
}
