using NodaTime;

namespace Conformance.Verification;

/// <summary>How long a card and the certificates in it are valid (CARD-1).</summary>
public static class CardLife
{
    private const int YearsOfAdultsCard = 10;
    private const int YearsOfMinorsCard = 5;
    private const int YearsOfCertificates = 5;

    /// <summary>The first day on which 18 years make an adult; before it took 20 (Civil Code, article 4).</summary>
    private static readonly LocalDate AdultAtEighteen = new(2022, 4, 1);

    /// <summary>The day on which a person became or becomes an adult.</summary>
    public static LocalDate AdultFrom(LocalDate birthDate) =>
        LocalDate.Min(birthDate.PlusYears(20), LocalDate.Max(birthDate.PlusYears(18), AdultAtEighteen));

    /// <summary>The card's last day: the tenth birthday after issue, the fifth for a minor at issue.</summary>
    public static LocalDate LastDayOfCard(LocalDate birthDate, LocalDate issued) =>
        BirthdayAfter(birthDate, issued, issued < AdultFrom(birthDate) ? YearsOfMinorsCard : YearsOfAdultsCard);

    /// <summary>The last day of certificates: the fifth birthday after their issue at any age, but never after the card's own last day.</summary>
    /// <param name="birthDate">The holder's.</param>
    /// <param name="issued">The day on which they were issued.</param>
    /// <param name="lastDayOfCard">The card's.</param>
    public static LocalDate LastDayOfCertificates(LocalDate birthDate, LocalDate issued, LocalDate lastDayOfCard) =>
        LocalDate.Min(BirthdayAfter(birthDate, issued, YearsOfCertificates), lastDayOfCard);

    /// <summary>The birthday of that number after a day; one on the day itself does not count.</summary>
    private static LocalDate BirthdayAfter(LocalDate birthDate, LocalDate day, int number)
    {
        var inThatYear = birthDate.PlusYears(day.Year - birthDate.Year);
        return birthDate.PlusYears(day.Year - birthDate.Year + (inThatYear > day ? number - 1 : number));
    }
}
