namespace Conformance.Authority;

/// <summary>Answers a card with the qualification before the newest (against ELIG-1).</summary>
internal sealed class EarlierQualificationGiven : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "earlier-qualification-given";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.Earlier is { } earlier ? right with { Record = earlier, Validity = QualificationValidity.Valid } : right;
}
