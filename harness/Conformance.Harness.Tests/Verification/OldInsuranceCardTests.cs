using Conformance.Verification;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class OldInsuranceCardTests
{
    [Theory]
    // Printed end, and the last day of all.
    [InlineData("2024-04-01", "2025-03-31", "1980-02-17", "2025-03-31")]
    [InlineData("2024-04-01", "2026-03-31", "1980-02-17", "2025-12-01")]
    [InlineData("2024-04-01", "2025-12-01", "1980-02-17", "2025-12-01")]
    [InlineData("2024-04-01", "2025-11-30", "1980-02-17", "2025-11-30")]
    // 70: the end of the birthday's month, of the month before when born on the 1st; not for cards of later.
    [InlineData("2024-04-01", "2026-03-31", "1955-05-02", "2025-05-31")]
    [InlineData("2024-04-01", "2026-03-31", "1955-05-01", "2025-04-30")]
    [InlineData("2024-04-01", "2026-03-31", "1955-01-01", "2024-12-31")]
    [InlineData("2024-05-31", "2026-03-31", "1954-05-31", "2024-05-31")]
    [InlineData("2024-06-01", "2026-03-31", "1954-05-31", "2025-12-01")]
    // 75: the day before.
    [InlineData("2024-04-01", "2026-03-31", "1950-05-10", "2025-05-09")]
    [InlineData("2024-05-09", "2026-03-31", "1949-05-10", "2024-05-09")]
    [InlineData("2024-05-10", "2026-03-31", "1949-05-10", "2025-12-01")]
    public void It_ends_on_the_earliest_of_its_days(string issued, string printed, string birth, string lastDay) =>
        Assert.Equal(Day(lastDay), new OldInsuranceCard(Day(issued), Day(printed), Day(birth)).LastDay);

    [Fact]
    public void A_change_of_insurer_ends_it_on_the_day_before() =>
        Assert.Equal(new LocalDate(2025, 3, 31), (Plain with { InsurerChanged = new LocalDate(2025, 4, 1) }).LastDay);

    [Fact]
    public void A_permitted_stay_ends_it_on_its_last_day() =>
        Assert.Equal(new LocalDate(2025, 3, 31), (Plain with { StayEnds = new LocalDate(2025, 3, 31) }).LastDay);

    [Fact]
    public void An_insurer_may_let_it_go_on_after_the_70th_birthday() =>
        Assert.Equal(new LocalDate(2025, 12, 1), (Plain with { BirthDate = new LocalDate(1955, 5, 2), EndsAtSeventy = false }).LastDay);

    [Fact]
    public void It_says_nothing_of_its_holder() => Assert.Equal("OldInsuranceCard", Plain.ToString());

    private static OldInsuranceCard Plain => new(new(2024, 4, 1), new(2026, 3, 31), new(1980, 2, 17));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
