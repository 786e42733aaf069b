using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Begins to remind a day late.</summary>
internal sealed class ReminderADayLate : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "reminder-a-day-late";

    /// <inheritdoc/>
    private protected override CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) =>
        right with { Standing = right.Standing with { Reminder = new OneDayLess(right.Standing.Reminder) } };

    private sealed class OneDayLess(ReminderReading inner) : ReminderReading
    {
        public override LocalDate FirstDay(LocalDate lastValidDay) => inner.FirstDay(lastValidDay).PlusDays(1);
    }
}
