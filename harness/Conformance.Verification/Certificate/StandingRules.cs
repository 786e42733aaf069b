using NodaTime;

namespace Conformance.Verification;

/// <summary>How dates decide about a certificate that is otherwise good.</summary>
/// <param name="Grace">Where grace ends.</param>
/// <param name="Reminder">Where reminders begin.</param>
/// <param name="GraceSince">
/// First day on which the centre grants grace at all, also to certificates that had ended before it: 2 December 2024 (RDR-12).
/// </param>
public sealed record StandingRules(GraceReading Grace, ReminderReading Reminder, LocalDate GraceSince)
{
    /// <summary>The rules with the default readings.</summary>
    public static StandingRules Default() => new(new EndOfThirdMonthAfterExpiryMonth(), new ThreeMonthsBeforeTheEnd(), new LocalDate(2024, 12, 2));

    /// <summary>The standing on a day at the desk; null when the certificate has ended and no grace is left.</summary>
    public CertificateStanding? On(LocalDate today, LocalDate lastValidDay)
    {
        if (today <= lastValidDay)
        {
            return today < Reminder.FirstDay(lastValidDay) ? CertificateStanding.Valid : CertificateStanding.Reminder;
        }

        return today >= GraceSince && today <= Grace.LastDay(lastValidDay) ? CertificateStanding.Grace : null;
    }
}
