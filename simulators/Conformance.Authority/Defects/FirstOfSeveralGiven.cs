namespace Conformance.Authority;

/// <summary>Gives one of the persons whom the numbers fit (against facts/eligibility.md 4.1).</summary>
internal sealed class FirstOfSeveralGiven : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "first-of-several-given";

    /// <inheritdoc/>
    private protected override NumberAnswer Alter(NumberAnswer right, NumberInquiryContext context) =>
        right.Validity == QualificationValidity.SeveralFound ? new(QualificationValidity.Valid, context.Found[0], null) : right;
}
