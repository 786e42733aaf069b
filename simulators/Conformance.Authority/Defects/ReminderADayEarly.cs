using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Begins to remind a day early.</summary>
internal sealed class ReminderADayEarly : CentreDefect
{
    /// <inheritdoc/>
    public override string Name => "reminder-a-day-early";

    /// <inheritdoc/>
    private protected override CertificateRules Alter(CertificateRules right, HolderCertificate certificate, LocalDate today) =>
        right with { Standing = right.Standing with { Reminder = new OneDayMore(right.Standing.Reminder) } };

    private sealed class OneDayMore(ReminderReading inner) : ReminderReading
    {
        public override LocalDate FirstDay(LocalDate lastValidDay) => inner.FirstDay(lastValidDay).PlusDays(-1);
    }
}
