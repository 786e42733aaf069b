using NodaTime;

namespace Conformance.Verification;

/// <summary>The default: grace ends with the third month after the month of expiry; expiry in February, last day 31 May (facts/eligibility.md 10).</summary>
public sealed class EndOfThirdMonthAfterExpiryMonth : GraceReading
{
    // A day that the third month lacks becomes its last day, never one of the fourth.
    /// <inheritdoc/>
    public override LocalDate LastDay(LocalDate lastValidDay) => DateAdjusters.EndOfMonth(lastValidDay.PlusMonths(3));
}
