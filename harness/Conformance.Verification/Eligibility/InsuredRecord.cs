using NodaTime;

namespace Conformance.Verification;

/// <summary>
/// One qualification of one insured person, in the words of the official result (facts/eligibility.md 1.5). Codes are those of the
/// official tables (facts/eligibility.md 2), kept as text because leading zeros count.
/// </summary>
public sealed record InsuredRecord
{
    /// <summary>Common name of the certificate that leads to this record.</summary>
    public required string CertificateSubject { get; init; }

    /// <summary>被保険者証区分 (table 010).</summary>
    public required string InsuredCardClassification { get; init; }

    /// <summary>保険者番号, 6 or 8 digits, not padded.</summary>
    public required string InsurerNumber { get; init; }

    /// <summary>記号; null where the insurer has none.</summary>
    public string? InsuredCardSymbol { get; init; }

    /// <summary>番号.</summary>
    public required string InsuredIdentificationNumber { get; init; }

    /// <summary>枝番, 2 digits.</summary>
    public string? InsuredBranchNumber { get; init; }

    /// <summary>本人・家族 (table 009).</summary>
    public string? PersonalFamilyClassification { get; init; }

    /// <summary>氏名 of the insured person or head of household, where that is somebody else.</summary>
    public string? InsuredName { get; init; }

    /// <summary>氏名, family and given name parted by U+3000; ● for a character that the centre cannot hold (ELIG-4).</summary>
    public required string Name { get; init; }

    /// <summary>氏名カナ, half-width, parted by a half-width space.</summary>
    public required string NameKana { get; init; }

    /// <summary>性別 (table 007).</summary>
    public required string Sex1 { get; init; }

    /// <summary>生年月日.</summary>
    public required LocalDate Birthdate { get; init; }

    /// <summary>住所 as given to the insurer; may be missing.</summary>
    public string? Address { get; init; }

    /// <summary>郵便番号 with hyphen.</summary>
    public string? PostNumber { get; init; }

    /// <summary>資格取得年月日, first day of the qualification.</summary>
    public required LocalDate QualificationDate { get; init; }

    /// <summary>資格喪失年月日, first day without it.</summary>
    public LocalDate? DisqualificationDate { get; init; }

    /// <summary>有効終了年月日 of the insurance certificate.</summary>
    public LocalDate? InsuredCardExpirationDate { get; init; }

    /// <summary>一部負担金割合 in percent, 3 digits.</summary>
    public string? InsuredPartialContributionRatio { get; init; }

    /// <summary>喪失事由 (table 008).</summary>
    public string? ReasonOfLoss { get; init; }

    /// <summary>保険者名称.</summary>
    public required string InsurerName { get; init; }

    /// <summary>限度額; null where none is registered.</summary>
    public HighCostLimit? HighCostLimit { get; init; }

    /// <summary>医療費助成; null where none is registered. Not the insurer's: it comes from the municipality.</summary>
    public MedicalAid? MedicalAid { get; init; }

    /// <summary>高齢受給者証; null where none is registered.</summary>
    public ElderlyRecipient? ElderlyRecipient { get; init; }

    /// <summary>特定疾病療養受療証, by card and with consent alone.</summary>
    public IReadOnlyList<SpecificDisease> SpecificDiseases { get; init; } = [];

    /// <summary>Tickets of 医療扶助, which offices register long after the qualification.</summary>
    public IReadOnlyList<AssistanceTicket> Tickets { get; init; } = [];

    /// <summary>The day on which the insurer registered it, from which on the centre knows it (ELIG-2); null for ever since.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>不開示該当: by number no address is shown, the card stays usable (facts/eligibility.md 4.2).</summary>
    public bool IsAddressWithheld { get; init; }

    /// <summary>自己情報提供不可: the card cannot be used as an insurance card, and by number no address is shown (facts/eligibility.md 4.2).</summary>
    public bool IsCardBarred { get; init; }

    /// <summary>Held back, since it does not match the resident register (ELIG-3).</summary>
    public bool IsViewingSuspended { get; init; }

    /// <summary>医療扶助 (table 010).</summary>
    public bool IsMedicalAssistance => InsuredCardClassification == "A1";

    /// <summary>True when the centre knows it on the day.</summary>
    public bool IsRegisteredOn(LocalDate day) => RegisteredOn is not { } registered || registered <= day;

    /// <summary>True when the qualification counts on the day.</summary>
    public bool IsInForceOn(LocalDate day) => QualificationDate <= day && (DisqualificationDate is not { } lost || day < lost);

    /// <summary>Nothing about the person.</summary>
    public override string ToString() => nameof(InsuredRecord);
}
