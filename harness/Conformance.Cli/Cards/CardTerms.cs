using Conformance.CardSimulator.Seeding;
using NodaTime;

namespace Conformance.Cli.Cards;

/// <summary>
/// From when to when an adult's card and its certificates are valid: the card to the tenth birthday after issue, certificates to the
/// fifth (facts/card.md 3.6), and then, renewed, to the tenth.
/// </summary>
/// <param name="Issued">The day on which the card was issued.</param>
/// <param name="CertificatesIssued">The first day of the certificates that are on it.</param>
/// <param name="CertificatesExpire">Their last day.</param>
/// <param name="CardExpires">The card's last day.</param>
internal sealed record CardTerms(LocalDate Issued, LocalDate CertificatesIssued, LocalDate CertificatesExpire, LocalDate CardExpires)
{
    private const int YearsOfCard = 10;
    private const int YearsOfCertificates = 5;

    /// <summary>The first day on which 18 years make an adult; before it took 20 (Civil Code, article 4).</summary>
    private static readonly LocalDate AdultAtEighteen = new(2022, 4, 1);

    /// <summary>Draws the day of issue: at most nine years ago, so that the card is still valid, and the holder an adult.</summary>
    /// <param name="random">Draws it.</param>
    /// <param name="birthDate">The holder's; an adult today.</param>
    /// <param name="today">The day on which the card is used.</param>
    public static CardTerms Draw(SeededBytes random, LocalDate birthDate, LocalDate today)
    {
        var first = LocalDate.Max(AdultFrom(birthDate), today.PlusYears(1 - YearsOfCard));
        var issued = first.PlusDays(random.Below(Period.DaysBetween(first, today) + 1));
        var (fifth, tenth) = (BirthdayAfter(birthDate, issued, YearsOfCertificates), BirthdayAfter(birthDate, issued, YearsOfCard));
        return fifth < today ? new(issued, fifth.PlusDays(1), tenth, tenth) : new(issued, issued, fifth, tenth);
    }

    private static LocalDate AdultFrom(LocalDate birthDate) =>
        LocalDate.Min(birthDate.PlusYears(20), LocalDate.Max(birthDate.PlusYears(18), AdultAtEighteen));

    /// <summary>The birthday of that number after a day; one on the day itself does not count.</summary>
    private static LocalDate BirthdayAfter(LocalDate birthDate, LocalDate day, int number)
    {
        var inThatYear = birthDate.PlusYears(day.Year - birthDate.Year);
        return birthDate.PlusYears(day.Year - birthDate.Year + (inThatYear > day ? number - 1 : number));
    }
}
