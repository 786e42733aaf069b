namespace Conformance.Authority;

/// <summary>Opens medical information of a certificate of the Self-Defence Forces (against facts/eligibility.md 5.3).</summary>
internal sealed class ForcesViewed : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "forces-viewed";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right is { Record.InsuredCardClassification: "07", Consents: not null } ? right with { Consents = new(context.Given, context.Given, context.Given, context.Given) } : right;
}
