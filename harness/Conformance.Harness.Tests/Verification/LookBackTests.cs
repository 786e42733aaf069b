using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

/// <summary>CONS-5, facts/eligibility.md 5.3.</summary>
public sealed class LookBackTests
{
    [Theory]
    [InlineData("2021-08-31", null)]
    [InlineData("2021-09-01", "2021-09")]
    [InlineData("2024-09-30", "2021-09")]
    [InlineData("2024-10-01", "2021-10")]
    [InlineData("2026-11-21", "2023-11")]
    [InlineData("2028-02-29", "2025-02")]
    public void Prescriptions_reach_back_three_years_and_never_before_September_2021(string day, string? month) =>
        Assert.Equal(month, Text(LookBack.Prescriptions(Day(day))));

    [Theory]
    [InlineData("2022-05-31", null)]
    [InlineData("2022-06-01", "2022-06")]
    [InlineData("2026-11-21", "2022-06")]
    public void Treatment_reaches_back_to_June_2022(string day, string? month) => Assert.Equal(month, Text(LookBack.Treatment(Day(day))));

    [Theory]
    [InlineData("2020-03-31", null)]
    [InlineData("2020-04-01", 2020)]
    [InlineData("2025-03-31", 2020)]
    [InlineData("2025-04-01", 2021)]
    [InlineData("2026-03-31", 2021)]
    [InlineData("2026-12-31", 2022)]
    public void Checkups_are_of_five_fiscal_years_and_never_before_that_of_2020(string day, int? year) => Assert.Equal(year, LookBack.Checkups(Day(day)));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static string? Text(YearMonth? month) => month is { } known ? YearMonthPattern.Iso.Format(known) : null;
}
