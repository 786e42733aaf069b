namespace Conformance.Authority;

/// <summary>Gives medical information to an institution that is given eligibility only (against facts/eligibility.md 5.6).</summary>
internal sealed class EligibilityOnlyForgotten : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "eligibility-only-forgotten";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right is { Consents: null, Record: not null }
            ? right with { Consents = new(context.Given, context.Given, context.Given, context.Given) }
            : right;
}
