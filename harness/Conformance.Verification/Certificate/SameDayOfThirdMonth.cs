using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// The other reading (facts/eligibility.md 5.4): the same day three months later. A day that the third month lacks becomes the
/// month's last day: expiry on 30 November, last day 28 or 29 February.
/// </summary>
public sealed class SameDayOfThirdMonth : GraceReading
{
    /// <inheritdoc/>
    public override LocalDate LastDay(LocalDate lastValidDay) => lastValidDay.PlusMonths(3);
}
