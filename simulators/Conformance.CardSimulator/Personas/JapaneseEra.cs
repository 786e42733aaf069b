using NodaTime;

namespace Conformance.CardSimulator.Personas;

/// <summary>Years of Japanese eras by date (facts/card.md 1.6). An era begins in mid-year, so the day matters.</summary>
internal static class JapaneseEra
{
    /// <summary>The latest first.</summary>
    private static readonly LocalDate[] FirstDays =
    [
        new(2019, 5, 1), // 令和
        new(1989, 1, 8), // 平成
        new(1926, 12, 25), // 昭和
        new(1912, 7, 30), // 大正
        new(1868, 1, 25), // 明治
    ];

    /// <summary>The first day that has an era with a known year.</summary>
    public static LocalDate FirstDay => FirstDays[^1];

    /// <summary>The year within the era, 1 for its first calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date is before <see cref="FirstDay"/>.</exception>
    public static int YearOf(LocalDate date)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(date, FirstDay);
        return date.Year - FirstDays.First(first => first <= date).Year + 1;
    }
}
