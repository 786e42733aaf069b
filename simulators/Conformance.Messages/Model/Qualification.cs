using NodaTime;

namespace Conformance.Messages;

/// <summary>One qualification of one person (facts/eligibility.md 1.5).</summary>
public sealed record Qualification : MessageGroup
{
    /// <summary>被保険者証区分 (table 010).</summary>
    public required string InsuredCardClassification { get; init; }

    /// <summary>保険者番号.</summary>
    public string? InsurerNumber { get; init; }

    /// <summary>被保険者証記号.</summary>
    public string? InsuredCardSymbol { get; init; }

    /// <summary>被保険者証番号.</summary>
    public string? InsuredIdentificationNumber { get; init; }

    /// <summary>被保険者証枝番.</summary>
    public string? InsuredBranchNumber { get; init; }

    /// <summary>本人・家族の別 (table 009).</summary>
    public string? PersonalFamilyClassification { get; init; }

    /// <summary>被保険者氏名（世帯主氏名）.</summary>
    public string? InsuredName { get; init; }

    /// <summary>氏名.</summary>
    public required string Name { get; init; }

    /// <summary>氏名（その他）.</summary>
    public string? NameOfOther { get; init; }

    /// <summary>氏名カナ.</summary>
    public string? NameKana { get; init; }

    /// <summary>氏名（その他）カナ.</summary>
    public string? NameOfOtherKana { get; init; }

    /// <summary>性別1 (table 007).</summary>
    public required string Sex1 { get; init; }

    /// <summary>性別2 (table 007).</summary>
    public string? Sex2 { get; init; }

    /// <summary>生年月日.</summary>
    public required LocalDate Birthdate { get; init; }

    /// <summary>住所.</summary>
    public string? Address { get; init; }

    /// <summary>郵便番号.</summary>
    public string? PostNumber { get; init; }

    /// <summary>資格取得年月日.</summary>
    public LocalDate? QualificationDate { get; init; }

    /// <summary>資格喪失年月日.</summary>
    public LocalDate? DisqualificationDate { get; init; }

    /// <summary>被保険者証交付年月日.</summary>
    public LocalDate? InsuredCertificateIssuanceDate { get; init; }

    /// <summary>被保険者証有効開始年月日.</summary>
    public LocalDate? InsuredCardValidDate { get; init; }

    /// <summary>被保険者証有効終了年月日.</summary>
    public LocalDate? InsuredCardExpirationDate { get; init; }

    /// <summary>被保険者証一部負担金割合.</summary>
    public string? InsuredPartialContributionRatio { get; init; }

    /// <summary>未就学区分 (table 015).</summary>
    public string? PreschoolClassification { get; init; }

    /// <summary>資格喪失事由 (table 008).</summary>
    public string? ReasonOfLoss { get; init; }

    /// <summary>保険者名称.</summary>
    public required string InsurerName { get; init; }

    /// <summary>高齢受給者証情報.</summary>
    public ElderlyRecipientCertificate? ElderlyRecipientCertificateInfo { get; init; }

    /// <summary>限度額情報の変更 (table 014).</summary>
    public string? LimitApplicationCertificateChanged { get; init; }

    /// <summary>限度額適用認定証 提供同意 (table 001).</summary>
    public string? LimitApplicationCertificateRelatedConsFlg { get; init; }

    /// <summary>限度額適用認定証 同意日時.</summary>
    public LocalDateTime? LimitApplicationCertificateRelatedConsTime { get; init; }

    /// <summary>限度額適用認定証関連情報.</summary>
    public LimitCertificate? LimitApplicationCertificateRelatedInfo { get; init; }

    /// <summary>特定疾病療養受療証 提供同意 (table 016).</summary>
    public string? SpecificDiseasesCertificateRelatedConsFlg { get; init; }

    /// <summary>特定疾病療養受療証 同意日時.</summary>
    public LocalDateTime? SpecificDiseasesCertificateRelatedConsTime { get; init; }

    /// <summary>特定疾病療養受療証情報リスト.</summary>
    public SpecificDiseaseList? SpecificDiseasesCertificateList { get; init; }

    /// <summary>公費資格情報リスト.</summary>
    public PublicExpenseList? PublicExpenseResultList { get; init; }

    /// <summary>特定健診情報 提供同意 (table 016).</summary>
    public string? SpecificHealthCheckupsInfoConsFlg { get; init; }

    /// <summary>特定健診情報 同意日時.</summary>
    public LocalDateTime? SpecificHealthCheckupsInfoConsTime { get; init; }

    /// <summary>特定健診情報 閲覧期限.</summary>
    public LocalDateTime? SpecificHealthCheckupsInfoAvailableTime { get; init; }

    /// <summary>薬剤情報 提供同意 (table 016).</summary>
    public string? PharmacistsInfoConsFlg { get; init; }

    /// <summary>薬剤情報 同意日時.</summary>
    public LocalDateTime? PharmacistsInfoConsTime { get; init; }

    /// <summary>薬剤情報 閲覧期限.</summary>
    public LocalDateTime? PharmacistsInfoAvailableTime { get; init; }

    /// <summary>診療情報 提供同意 (table 016).</summary>
    public string? DiagnosisInfoConsFlg { get; init; }

    /// <summary>診療情報 同意日時.</summary>
    public LocalDateTime? DiagnosisInfoConsTime { get; init; }

    /// <summary>診療情報 閲覧期限.</summary>
    public LocalDateTime? DiagnosisInfoAvailableTime { get; init; }

    /// <summary>手術情報 提供同意 (table 016).</summary>
    public string? OperationInfoConsFlg { get; init; }

    /// <summary>手術情報 同意日時.</summary>
    public LocalDateTime? OperationInfoConsTime { get; init; }

    /// <summary>手術情報 閲覧期限.</summary>
    public LocalDateTime? OperationInfoAvailableTime { get; init; }

    /// <summary>傷病名 提供同意 (table 016).</summary>
    public string? DiagnosisNameInfoConsFlg { get; init; }

    /// <summary>傷病名 同意日時.</summary>
    public LocalDateTime? DiagnosisNameInfoConsTime { get; init; }

    /// <summary>傷病名 閲覧期限.</summary>
    public LocalDateTime? DiagnosisNameInfoAvailableTime { get; init; }

    /// <summary>感染症 提供同意 (table 016).</summary>
    public string? InfectiousInfoConsFlg { get; init; }

    /// <summary>感染症 同意日時.</summary>
    public LocalDateTime? InfectiousInfoConsTime { get; init; }

    /// <summary>感染症 閲覧期限.</summary>
    public LocalDateTime? InfectiousInfoAvailableTime { get; init; }

    /// <summary>その他アレルギー等 提供同意 (table 016).</summary>
    public string? AllergyInfoConsFlg { get; init; }

    /// <summary>その他アレルギー等 同意日時.</summary>
    public LocalDateTime? AllergyInfoConsTime { get; init; }

    /// <summary>その他アレルギー等 閲覧期限.</summary>
    public LocalDateTime? AllergyInfoAvailableTime { get; init; }

    /// <summary>薬剤アレルギー等 提供同意 (table 016).</summary>
    public string? ContraindicationInfoConsFlg { get; init; }

    /// <summary>薬剤アレルギー等 同意日時.</summary>
    public LocalDateTime? ContraindicationInfoConsTime { get; init; }

    /// <summary>薬剤アレルギー等 閲覧期限.</summary>
    public LocalDateTime? ContraindicationInfoAvailableTime { get; init; }

    /// <summary>検査 提供同意 (table 016).</summary>
    public string? TestInfoConsFlg { get; init; }

    /// <summary>検査 同意日時.</summary>
    public LocalDateTime? TestInfoConsTime { get; init; }

    /// <summary>検査 閲覧期限.</summary>
    public LocalDateTime? TestInfoAvailableTime { get; init; }

    /// <summary>処方 提供同意 (table 016).</summary>
    public string? PrescriptionInfoConsFlg { get; init; }

    /// <summary>処方 同意日時.</summary>
    public LocalDateTime? PrescriptionInfoConsTime { get; init; }

    /// <summary>処方 閲覧期限.</summary>
    public LocalDateTime? PrescriptionInfoAvailableTime { get; init; }

    /// <summary>照会番号.</summary>
    public string? ReferenceNumber { get; init; }

    /// <summary>任意の識別子.</summary>
    public string? ArbitraryIdentifier { get; init; }
}
