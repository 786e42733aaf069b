namespace Conformance.Authority;

/// <summary>Calls numbers that match nothing a lost qualification (against facts/eligibility.md 4.1).</summary>
internal sealed class NoneFoundTakenForLost : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "none-found-taken-for-lost";

    /// <inheritdoc/>
    private protected override NumberAnswer Alter(NumberAnswer right, NumberInquiryContext context) =>
        right.Validity == QualificationValidity.NoneFound ? right with { Validity = QualificationValidity.Invalid } : right;
}
