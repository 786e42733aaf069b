namespace Conformance.Authority;

/// <summary>Gives the certificate of medical aid to a desk at which the patient does not use it (against facts/eligibility.md 5.7).</summary>
internal sealed class AidGivenWithoutYes : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "aid-given-without-yes";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right.Record is null ? right : right with { Aid = context.Aid };
}
