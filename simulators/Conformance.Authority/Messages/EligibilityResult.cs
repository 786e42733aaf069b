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
    /// <summary>The verdict without the person.</summary>
    public override string ToString() => $"EligibilityResult {Validity}";
}
