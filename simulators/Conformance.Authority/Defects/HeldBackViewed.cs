namespace Conformance.Authority;

/// <summary>Opens medical information of a record that is held back until it is checked (against ELIG-3).</summary>
internal sealed class HeldBackViewed : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "held-back-viewed";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right is { Record.IsViewingSuspended: true, Consents: not null } ? right with { Consents = new(context.Given, context.Given, context.Given, context.Given) } : right;
}
