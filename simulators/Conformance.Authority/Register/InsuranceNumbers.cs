using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>The numbers of an insurance certificate, by which somebody is looked for.</summary>
/// <param name="Insurer">保険者番号, padded or not.</param>
/// <param name="Symbol">記号; null when left out.</param>
/// <param name="Number">番号.</param>
/// <param name="Branch">枝番; null when left out.</param>
/// <param name="Birthdate">生年月日; null where the message has none.</param>
internal sealed record InsuranceNumbers(string? Insurer, string? Symbol, string? Number, string? Branch, LocalDate? Birthdate)
{
    public static InsuranceNumbers Of(NumberSearch search) => new(
        search.InsurerNumber?.Trim(), search.InsuredCardSymbol?.Trim(), search.InsuredIdentificationNumber?.Trim(), search.InsuredBranchNumber?.Trim(), search.Birthdate);

    public static InsuranceNumbers Of(ReferenceNumberRegistration wish) => new(
        wish.InsurerNumber?.Trim(), wish.InsuredCardSymbol?.Trim(), wish.InsuredIdentificationNumber?.Trim(), wish.InsuredBranchNumber?.Trim(), Birthdate: null);

    public static InsuranceNumbers Of(MedicalHeader header) => new(
        header.InsurerNumber.Trim(), header.InsuranceCardSymbol?.Trim(), header.InsuredPersonIdentificationNumber.Trim(), header.BranchNumber?.Trim(), Birthdate: null);

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(InsuranceNumbers);

    /// <summary>Padding of the insurer number differs between senders, so leading zeros do not count; what is left out does not either.</summary>
    public bool Match(InsuredRecord record) =>
        record.InsurerNumber.TrimStart('0') == Insurer?.TrimStart('0')
        && (Symbol is null || record.InsuredCardSymbol == Symbol)
        && record.InsuredIdentificationNumber == Number
        && (Branch is null || record.InsuredBranchNumber == Branch)
        && (Birthdate is null || record.Birthdate == Birthdate);
}
