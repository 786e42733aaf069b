namespace Conformance.Authority;

/// <summary>Still gives the high-cost limit to nobody who was not asked about it (against CONS-4).</summary>
internal sealed class LimitWithoutConsentWithheld : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "limit-without-consent-withheld";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        context.Asked.HighCostLimit ? right : right with { Limit = null };
}
