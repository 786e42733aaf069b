using Conformance.Verification;
using NodaTime.Text;
using Xunit;

namespace Conformance.Harness.Tests.Verification;

public sealed class CardLifeTests
{
    [Theory]
    // An adult: the tenth birthday after issue; a birthday on the day of issue does not count.
    [InlineData("1980-02-17", "2020-02-16", "2029-02-17")]
    [InlineData("1980-02-17", "2020-02-17", "2030-02-17")]
    [InlineData("1980-02-17", "2020-02-18", "2030-02-17")]
    // A minor: the fifth. Until 2022-03-31 everybody was one up to 20, since then up to 18.
    [InlineData("2010-06-01", "2024-05-31", "2028-06-01")]
    [InlineData("2010-06-01", "2028-05-31", "2032-06-01")]
    [InlineData("2010-06-01", "2028-06-01", "2038-06-01")]
    [InlineData("2003-04-02", "2022-03-31", "2026-04-02")]
    [InlineData("2003-04-02", "2022-04-01", "2031-04-02")]
    [InlineData("2000-06-01", "2020-05-31", "2024-06-01")]
    [InlineData("2000-06-01", "2020-06-01", "2030-06-01")]
    [InlineData("2004-04-01", "2022-03-31", "2026-04-01")]
    // Born on 29 February: the last of February in years without that day.
    [InlineData("2000-02-29", "2024-02-28", "2033-02-28")]
    [InlineData("2000-02-29", "2024-02-29", "2034-02-28")]
    [InlineData("2000-02-29", "2025-03-01", "2035-02-28")]
    public void A_card_ends_on_a_birthday(string birth, string issued, string lastDay) =>
        Assert.Equal(Day(lastDay), CardLife.LastDayOfCard(Day(birth), Day(issued)));

    [Theory]
    [InlineData("1980-02-17", "2025-10-27", "2035-02-17", "2030-02-17")]
    [InlineData("1980-02-17", "2020-02-17", "2030-02-17", "2025-02-17")]
    [InlineData("2015-02-17", "2025-10-27", "2030-02-17", "2030-02-17")]
    // Renewed late: not beyond the card.
    [InlineData("1980-02-17", "2027-01-01", "2030-02-17", "2030-02-17")]
    public void Certificates_end_on_the_fifth_birthday_and_with_the_card(string birth, string issued, string lastDayOfCard, string lastDay) =>
        Assert.Equal(Day(lastDay), CardLife.LastDayOfCertificates(Day(birth), Day(issued), Day(lastDayOfCard)));

    private static NodaTime.LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
