using Conformance.Verification;

namespace Conformance.Authority;

/// <summary>A single result (OQSsiquc01res and the face result, facts/eligibility.md 1.5), with at most one qualification.</summary>
/// <param name="Header">Message level.</param>
/// <param name="Message">ProcessingResultCode and -Message: an error, or a notice on a normal result.</param>
/// <param name="Validity">QualificationValidity; null on an error.</param>
/// <param name="Search">Echo of the search keys of an inquiry by numbers.</param>
/// <param name="Record">The qualification; null for none.</param>
/// <param name="Consents">Consent items of a result by card.</param>
internal sealed record EligibilityResult(
    ResultHeader Header, CentreMessage? Message, QualificationValidity? Validity, NumberInquiry? Search, InsuredRecord? Record, ConsentBlock? Consents)
{
    /// <summary>限度額; null for none.</summary>
    public HighCostLimit? Limit { get; init; }

    /// <summary>Consent to 限度額 by card; null since it needs none (facts/eligibility.md 5.3).</summary>
    public bool? LimitConsent { get; init; }

    /// <summary>医療費助成; null for none and after a no alike (facts/eligibility.md 5.7).</summary>
    public MedicalAid? Aid { get; init; }

    /// <summary>PrescriptionIssueSelect; null when it was not chosen at the reader.</summary>
    public PrescriptionForm? PrescriptionForm { get; init; }

    /// <summary>The verdict without the person.</summary>
    public override string ToString() => $"EligibilityResult {Validity}";
}
