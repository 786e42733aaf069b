using Conformance.CardSimulator.Personas;
using NodaTime;

namespace Conformance.Simulators.Tests.CardSimulator.Personas;

public sealed class NumberBTests
{
    [Theory]
    [InlineData("1980-02-17", "55021720352285")] // the example of facts/card.md 1.6
    [InlineData("1911-12-03", "44120320352285")]
    [InlineData("1912-07-29", "45072920352285")]
    [InlineData("1912-07-30", "01073020352285")]
    [InlineData("1926-12-24", "15122420352285")]
    [InlineData("1926-12-25", "01122520352285")]
    [InlineData("1989-01-07", "64010720352285")]
    [InlineData("1989-01-08", "01010820352285")]
    [InlineData("2019-04-30", "31043020352285")]
    [InlineData("2019-05-01", "01050120352285")]
    [InlineData("2024-11-20", "06112020352285")]
    public void Counts_the_year_by_the_era_of_the_day(string birth, string number)
    {
        var numberB = NumberB.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(birth).Value, new LocalDate(2035, 2, 17), "2285");
        Assert.Equal(number, numberB.Reveal());
        Assert.Equal(number[..6], NumberB.BirthDateKeyOf(numberB).Reveal());
    }
}
