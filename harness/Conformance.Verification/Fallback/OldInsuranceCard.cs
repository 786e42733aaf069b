using NodaTime;

namespace Conformance.Verification;

/// <summary>An insurance card of the old kind (健康保険証), of which none is issued since 2 December 2024 (FALL-4).</summary>
/// <param name="Issued">The day on which it was issued.</param>
/// <param name="PrintedEnd">The last day that is printed on it.</param>
/// <param name="BirthDate">The holder's.</param>
public sealed record OldInsuranceCard(LocalDate Issued, LocalDate PrintedEnd, LocalDate BirthDate)
{
    private static readonly LocalDate LastDayOfAll = new(2025, 12, 1);

    /// <summary>The first day with another insurer; null while there is none.</summary>
    public LocalDate? InsurerChanged { get; init; }

    /// <summary>The last day of a foreigner's permitted stay; null for others.</summary>
    public LocalDate? StayEnds { get; init; }

    /// <summary>Whether the insurer ends cards with the month of the 70th birthday; insurers may differ.</summary>
    public bool EndsAtSeventy { get; init; } = true;

    /// <summary>The last day on which it may be used.</summary>
    public LocalDate LastDay
    {
        get
        {
            // A card that was issued after one of these birthdays was issued with it in mind.
            LocalDate?[] ends =
            [
                PrintedEnd,
                LastDayOfAll,
                InsurerChanged?.PlusDays(-1),
                StayEnds,
                EndsAtSeventy && Issued <= EndOfSeventiethMonth ? EndOfSeventiethMonth : null,
                Issued <= DayBeforeSeventyFive ? DayBeforeSeventyFive : null,
            ];
            return ends.OfType<LocalDate>().Min();
        }
    }

    private LocalDate EndOfSeventiethMonth => AgeScheme.ElderlyRecipientFrom(BirthDate).PlusDays(-1);

    private LocalDate DayBeforeSeventyFive => AgeScheme.LaterStageFrom(BirthDate).PlusDays(-1);

    /// <summary>Nothing of the person.</summary>
    public override string ToString() => nameof(OldInsuranceCard);
}
