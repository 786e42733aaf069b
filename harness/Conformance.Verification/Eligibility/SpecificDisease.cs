using NodaTime;

namespace Conformance.Verification;

/// <summary>特定疾病療養受療証 as registered (facts/eligibility.md 1.5).</summary>
/// <param name="Category">認定疾病区分 (table 013).</param>
/// <param name="IssuedOn">交付年月日.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day; null for one without an end.</param>
/// <param name="SelfPay">自己負担限度額 in yen.</param>
public sealed record SpecificDisease(string Category, LocalDate IssuedOn, LocalDate ValidFrom, LocalDate? ValidTo, string SelfPay)
{
    /// <summary>True from the first day to the last.</summary>
    public bool IsInForceOn(LocalDate day) => ValidFrom <= day && (ValidTo is not { } last || day <= last);

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(SpecificDisease);
}
