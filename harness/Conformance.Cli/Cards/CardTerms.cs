using Conformance.CardSimulator.Seeding;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Cli.Cards;

/// <summary>
/// From when to when an adult's card and its certificates are valid (CARD-1); certificates that ended were renewed on the next day.
/// </summary>
/// <param name="Issued">The day on which the card was issued.</param>
/// <param name="CertificatesIssued">The first day of the certificates that are on it.</param>
/// <param name="CertificatesExpire">Their last day.</param>
/// <param name="CardExpires">The card's last day.</param>
internal sealed record CardTerms(LocalDate Issued, LocalDate CertificatesIssued, LocalDate CertificatesExpire, LocalDate CardExpires)
{
    private const int YearsOfCard = 10;

    /// <summary>Draws the day of issue: at most nine years ago, so that the card is still valid, and the holder an adult.</summary>
    /// <param name="random">Draws it.</param>
    /// <param name="birthDate">The holder's; an adult today.</param>
    /// <param name="today">The day on which the card is used.</param>
    public static CardTerms Draw(SeededBytes random, LocalDate birthDate, LocalDate today)
    {
        var first = LocalDate.Max(CardLife.AdultFrom(birthDate), today.PlusYears(1 - YearsOfCard));
        var issued = first.PlusDays(random.Below(Period.DaysBetween(first, today) + 1));
        var card = CardLife.LastDayOfCard(birthDate, issued);
        var certificates = CardLife.LastDayOfCertificates(birthDate, issued, card);
        return certificates < today ? new(issued, certificates.PlusDays(1), card, card) : new(issued, issued, certificates, card);
    }
}
