namespace Conformance.Authority;

/// <summary>Answers that a qualification is lost and keeps the last one to itself (against FALL-2).</summary>
internal sealed class LostQualificationHidden : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "lost-qualification-hidden";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right.Validity == QualificationValidity.Invalid ? right with { Record = null, Consents = null } : right;
}
