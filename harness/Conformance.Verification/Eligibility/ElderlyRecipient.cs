using NodaTime;

namespace Conformance.Verification;

/// <summary>高齢受給者証 of somebody of 70 to 74 as registered (facts/eligibility.md 1.5).</summary>
/// <param name="IssuedOn">交付年月日.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="ValidTo">Last day.</param>
/// <param name="ContributionRatio">一部負担金割合 in percent, 3 digits.</param>
public sealed record ElderlyRecipient(LocalDate IssuedOn, LocalDate ValidFrom, LocalDate ValidTo, string ContributionRatio)
{
    /// <summary>True from the first day to the last.</summary>
    public bool IsInForceOn(LocalDate day) => ValidFrom <= day && day <= ValidTo;

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(ElderlyRecipient);
}
