using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// The default: the same day three months before the last valid day, that day included (facts/eligibility.md 10). A day that the
/// month lacks becomes the month's last day: end on 31 May, first reminder on 28 or 29 February.
/// </summary>
public sealed class ThreeMonthsBeforeTheEnd : ReminderReading
{
    /// <inheritdoc/>
    public override LocalDate FirstDay(LocalDate lastValidDay) => lastValidDay.PlusMonths(-3);
}
