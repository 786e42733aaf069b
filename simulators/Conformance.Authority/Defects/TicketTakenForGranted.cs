namespace Conformance.Authority;

/// <summary>Answers medical assistance as plainly valid before its ticket is registered (against facts/eligibility.md 4.1).</summary>
internal sealed class TicketTakenForGranted : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "ticket-taken-for-granted";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right.Validity == QualificationValidity.ValidUnregistered ? right with { Validity = QualificationValidity.Valid } : right;
}
