namespace Conformance.Authority;

/// <summary>Takes the day from a clock that is nine hours behind the desk: before 09:00 it is still yesterday.</summary>
internal sealed class DatesOfAnotherZone : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "dates-of-another-zone";

    /// <inheritdoc/>
    private protected override EligibilityResult Alter(EligibilityResult right, CardInquiryContext context) =>
        right with { Header = right.Header with { QualificationConfirmationDate = right.Header.ProcessExecutionTime?.PlusHours(-9).Date } };
}
