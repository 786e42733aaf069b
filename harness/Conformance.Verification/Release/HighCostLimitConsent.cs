using NodaTime;

namespace Conformance.Verification;

/// <summary>Until when 限度額 needed consent at the reader: since 2024-10-07 it is part of every check by card (facts/eligibility.md 5.3).</summary>
public static class HighCostLimitConsent
{
    private static readonly LocalDate Dropped = new(2024, 10, 7);

    /// <summary>True on the days on which the limit was given with consent alone.</summary>
    public static bool IsNeededOn(LocalDate day) => day < Dropped;
}
