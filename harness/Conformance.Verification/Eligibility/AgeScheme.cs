using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// The days on which age moves somebody from one scheme to the next (FALL-4). An age is reached on the day before the birthday: whoever is
/// born on the first of a month reaches it in the month before, and whoever is born on 29 February on 28 February of a common year.
/// </summary>
public static class AgeScheme
{
    /// <summary>First day of 高齢受給者証: the first of the month after the one in which 70 is reached.</summary>
    public static LocalDate ElderlyRecipientFrom(LocalDate birthdate) => Reached(birthdate, 70).PlusMonths(1).With(DateAdjusters.StartOfMonth);

    /// <summary>First day in 後期高齢者医療: the 75th birthday, 1 March for 29 February of a common year.</summary>
    public static LocalDate LaterStageFrom(LocalDate birthdate) => Reached(birthdate, 75).PlusDays(1);

    private static LocalDate Reached(LocalDate birthdate, int years)
    {
        var birthday = birthdate.PlusYears(years);
        return birthday.Day == birthdate.Day ? birthday.PlusDays(-1) : birthday;
    }
}
