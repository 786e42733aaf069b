using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>A single inquiry by insurance numbers (OQSsiquc01req, facts/eligibility.md 1.4).</summary>
/// <param name="ConfirmationDate">資格確認日; null means today.</param>
/// <param name="MedicalInstitutionCode">医療機関コード, 10 digits.</param>
/// <param name="FileIdentifier">任意のファイル識別子, echoed.</param>
/// <param name="InsurerNumber">保険者番号 without padding.</param>
/// <param name="Symbol">記号; null when left out.</param>
/// <param name="Number">番号.</param>
/// <param name="Branch">枝番; null when left out.</param>
/// <param name="Birthdate">生年月日.</param>
/// <param name="LimitConsent">Consent to the high-cost limit, which an inquiry by number needs.</param>
/// <param name="ArbitraryIdentifier">Free id per person, echoed.</param>
internal sealed record NumberInquiry(
    LocalDate? ConfirmationDate, string MedicalInstitutionCode, string? FileIdentifier, string InsurerNumber, string? Symbol, string Number, string? Branch,
    LocalDate Birthdate, bool LimitConsent, string? ArbitraryIdentifier)
{
    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(NumberInquiry);

    /// <summary>Padding of the insurer number differs between senders, so leading zeros do not count; what is left out does not either.</summary>
    public bool Matches(InsuredRecord record) =>
        record.InsurerNumber.TrimStart('0') == InsurerNumber.TrimStart('0')
        && (Symbol is null || record.InsuredCardSymbol == Symbol)
        && record.InsuredIdentificationNumber == Number
        && (Branch is null || record.InsuredBranchNumber == Branch)
        && record.Birthdate == Birthdate;
}
