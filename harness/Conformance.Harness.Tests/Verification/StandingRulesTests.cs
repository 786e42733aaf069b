using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class StandingRulesTests
{
    private static readonly StandingRules MonthEnd = StandingRules.Default();
    private static readonly StandingRules SameDay = StandingRules.Default() with { Grace = new SameDayOfThirdMonth() };

    // Last valid day, first reminder day, last day of grace by either reading.
    [Theory]
    [InlineData("2025-02-17", "2024-11-17", "2025-05-31", "2025-05-17")]
    [InlineData("2025-02-28", "2024-11-28", "2025-05-31", "2025-05-28")]
    [InlineData("2025-01-31", "2024-10-31", "2025-04-30", "2025-04-30")]
    [InlineData("2025-05-31", "2025-02-28", "2025-08-31", "2025-08-31")]
    [InlineData("2025-11-30", "2025-08-30", "2026-02-28", "2026-02-28")]
    [InlineData("2027-11-30", "2027-08-30", "2028-02-29", "2028-02-29")]
    [InlineData("2028-02-29", "2027-11-29", "2028-05-31", "2028-05-29")]
    [InlineData("2028-05-31", "2028-02-29", "2028-08-31", "2028-08-31")]
    [InlineData("2028-05-30", "2028-02-29", "2028-08-31", "2028-08-30")]
    [InlineData("2025-03-01", "2024-12-01", "2025-06-30", "2025-06-01")]
    [InlineData("2025-12-31", "2025-09-30", "2026-03-31", "2026-03-31")]
    public void Every_edge_falls_on_its_day(string lastValid, string firstReminder, string lastOfMonthEnd, string lastOfSameDay)
    {
        var (last, reminder) = (Date(lastValid), Date(firstReminder));

        foreach (var (rules, lastOfGrace) in new[] { (MonthEnd, Date(lastOfMonthEnd)), (SameDay, Date(lastOfSameDay)) })
        {
            Assert.Equal(CertificateStanding.Valid, rules.On(reminder.PlusDays(-1), last));
            Assert.Equal(CertificateStanding.Reminder, rules.On(reminder, last));
            Assert.Equal(CertificateStanding.Reminder, rules.On(last, last));
            Assert.Equal(CertificateStanding.Grace, rules.On(last.PlusDays(1), last));
            Assert.Equal(CertificateStanding.Grace, rules.On(lastOfGrace, last));
            Assert.Null(rules.On(lastOfGrace.PlusDays(1), last));
        }
    }

    [Theory]
    [InlineData("2024-12-01", "2024-11-30", null)]
    [InlineData("2024-12-02", "2024-11-30", CertificateStanding.Grace)]
    [InlineData("2024-12-01", "2024-09-01", null)]
    [InlineData("2024-12-02", "2024-09-01", CertificateStanding.Grace)]
    [InlineData("2024-12-31", "2024-09-01", CertificateStanding.Grace)]
    [InlineData("2025-01-01", "2024-09-01", null)]
    [InlineData("2024-12-02", "2024-08-31", null)]
    [InlineData("2024-12-01", "2024-12-01", CertificateStanding.Reminder)]
    [InlineData("2024-12-02", "2024-12-01", CertificateStanding.Grace)]
    [InlineData("2024-05-30", "2024-02-29", null)]
    public void Grace_is_granted_from_2_December_2024_on_also_to_what_ended_before(string today, string lastValid, CertificateStanding? expected) =>
        Assert.Equal(expected, MonthEnd.On(Date(today), Date(lastValid)));

    [Theory]
    [InlineData("2024-12-02", "2024-09-02", CertificateStanding.Grace)]
    [InlineData("2024-12-02", "2024-09-01", null)]
    public void On_the_rule_s_first_day_the_same_day_reading_looks_back_three_months(string today, string lastValid, CertificateStanding? expected) =>
        Assert.Equal(expected, SameDay.On(Date(today), Date(lastValid)));

    private static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
