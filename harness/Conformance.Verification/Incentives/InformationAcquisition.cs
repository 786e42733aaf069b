using NodaTime;

namespace Conformance.Verification;

/// <summary>医療情報取得加算, and what came before it for first visits (facts/seeds.md, "Incentive rules").</summary>
public static class InformationAcquisition
{
    private const int RepeatVisitMonths = 3;
    private const int DispensingMonthsAtFirst = 6;
    private const int DispensingMonths = 12;

    private static readonly LocalDate First = new(2024, 6, 1);
    private static readonly LocalDate FirstWithOnePointForAll = new(2024, 12, 1);

    /// <summary>The points of a visit.</summary>
    /// <param name="day">The day of the visit.</param>
    /// <param name="visit">Which one it is.</param>
    /// <param name="byCard">The My Number Card was used, and not an insurance card.</param>
    public static InformationPoints Of(LocalDate day, VisitKind visit, bool byCard)
    {
        if (day < First)
        {
            return new(visit == VisitKind.First ? (byCard ? 2 : 4) : 0, OnceInMonths: null);
        }

        var isOnePoint = byCard || day >= FirstWithOnePointForAll;
        return visit switch
        {
            VisitKind.First => new(isOnePoint ? 1 : 3, OnceInMonths: null),
            VisitKind.Repeat => new(isOnePoint ? 1 : 2, RepeatVisitMonths),
            _ => new(isOnePoint ? 1 : 3, day < FirstWithOnePointForAll ? DispensingMonthsAtFirst : DispensingMonths),
        };
    }
}
