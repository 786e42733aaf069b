using NodaTime;

namespace Conformance.Verification;

/// <summary>The default: grace ends with the third month after the month of expiry; expiry in February, last day 31 May (facts/eligibility.md 10).</summary>
public sealed class EndOfThirdMonthAfterExpiryMonth : GraceReading
{
    /// <inheritdoc/>
    public override LocalDate LastDay(LocalDate lastValidDay) => DateAdjusters.EndOfMonth(DateAdjusters.StartOfMonth(lastValidDay).PlusMonths(3));
}
