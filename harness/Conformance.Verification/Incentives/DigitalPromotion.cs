using NodaTime;

namespace Conformance.Verification;

/// <summary>医療DX推進体制整備加算: points by usage rate (facts/seeds.md, "Incentive rules"; the facts end with the tariff of 2025-01).</summary>
public static class DigitalPromotion
{
    private static readonly YearMonth First = new(2024, 6);
    private static readonly YearMonth FirstWithRate = new(2024, 10);
    private static readonly YearMonth FirstWithHigherRate = new(2025, 1);

    /// <summary>The points of a month.</summary>
    /// <param name="month">The month of the visit.</param>
    /// <param name="kind">Whose tariff.</param>
    /// <param name="ratePercent">The best of the usage rates that count in that month (<see cref="RatesThatCount"/>).</param>
    /// <returns>0 below the lowest threshold, and before there was this addition.</returns>
    public static int Points(YearMonth month, InstitutionKind kind, decimal ratePercent)
    {
        if (month.CompareTo(First) < 0)
        {
            return 0;
        }

        var points = Tariff(month, kind);
        return month.CompareTo(FirstWithRate) < 0
            ? points[0]
            : Thresholds(month).Zip(points).Where(level => ratePercent >= level.First).Select(level => level.Second).FirstOrDefault();
    }

    /// <summary>The rates that may be put forward for a month, any of which counts.</summary>
    public static IReadOnlyList<UsageRate> RatesThatCount(YearMonth month)
    {
        var claims = new UsageRate(UsageRateBasis.Claims, month.PlusMonths(-3));
        return month.CompareTo(FirstWithRate) < 0 ? []
            : month.CompareTo(FirstWithHigherRate) > 0 ? [claims]
            : [claims, new(UsageRateBasis.Inquiries, month.PlusMonths(-2))];
    }

    private static decimal[] Thresholds(YearMonth month) => month.CompareTo(FirstWithHigherRate) < 0 ? [15, 10, 5] : [30, 20, 10];

    private static int[] Tariff(YearMonth month, InstitutionKind kind) => month.CompareTo(FirstWithRate) < 0
        ? kind switch
        {
            InstitutionKind.Medical => [8],
            InstitutionKind.Dental => [6],
            _ => [4],
        }
        : kind switch
        {
            InstitutionKind.Medical => [11, 10, 8],
            InstitutionKind.Dental => [9, 8, 6],
            _ => [7, 6, 4],
        };
}
