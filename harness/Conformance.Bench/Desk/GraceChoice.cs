namespace Conformance.Bench.Desk;

/// <summary>The two readings of the grace's end (facts/eligibility.md 10).</summary>
public enum GraceChoice
{
    /// <summary>The last day of the third month after the month of expiry; the default.</summary>
    EndOfThirdMonth,

    /// <summary>The same day of the third month after expiry.</summary>
    SameDayOfThirdMonth,
}
