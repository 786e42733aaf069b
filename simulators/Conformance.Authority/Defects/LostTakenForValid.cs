namespace Conformance.Authority;

/// <summary>Answers that a lost qualification is valid (against facts/eligibility.md 4.1).</summary>
internal sealed class LostTakenForValid : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "lost-taken-for-valid";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right.Validity == QualificationValidity.Invalid ? right with { Validity = QualificationValidity.Valid } : right;
}
