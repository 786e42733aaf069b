using NodaTime;

namespace Conformance.Verification;

/// <summary>限度額適用認定証 as registered (facts/eligibility.md 1.5).</summary>
/// <param name="Classification">Kind of certificate (table 011).</param>
/// <param name="ClassificationFlag">適用区分 (table 012).</param>
/// <param name="IssuedOn">交付年月日.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day.</param>
public sealed record HighCostLimit(string Classification, string ClassificationFlag, LocalDate IssuedOn, LocalDate ValidFrom, LocalDate ValidTo)
{
    /// <summary>True from the first day to the last.</summary>
    public bool IsInForceOn(LocalDate day) => ValidFrom <= day && day <= ValidTo;

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(HighCostLimit);
}
