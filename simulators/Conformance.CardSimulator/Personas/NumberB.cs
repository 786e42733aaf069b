using System.Globalization;
using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>照合番号B: birth as YYMMDD with the year of the era, the year in which the card expires, the security code (facts/card.md 1.6).</summary>
internal static class NumberB
{
    private const int BirthDateDigits = 6;

    public static Pin Of(LocalDate birthDate, LocalDate cardExpires, string securityCode) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"{JapaneseEra.YearOf(birthDate):00}{birthDate:MMdd}{cardExpires.Year:0000}{securityCode}"));

    /// <summary>The 生年月日 key.</summary>
    public static Pin BirthDateKeyOf(Pin numberB) => new(numberB.Reveal()[..BirthDateDigits]);
}
