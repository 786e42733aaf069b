using NodaTime;

namespace Conformance.Messages;

/// <summary>医療券・調剤券 of 医療扶助 (facts/eligibility.md 1.6).</summary>
public sealed record MedicalTicket : MessageGroup
{
    /// <summary>券別 (table 018).</summary>
    public string? TicketType { get; init; }

    /// <summary>有効開始年月日.</summary>
    public LocalDate? MedicalTicketValidDate { get; init; }

    /// <summary>有効終了年月日.</summary>
    public LocalDate? MedicalTicketExpirationDate { get; init; }

    /// <summary>交付番号.</summary>
    public string? IssueNumber { get; init; }

    /// <summary>診療年月.</summary>
    public YearMonth? MedicalTreatmentMonth { get; init; }

    /// <summary>指定医療機関コード.</summary>
    public string? DesignatedMedicalInstitutionCode { get; init; }

    /// <summary>指定医療機関の一致 (table 026).</summary>
    public string? DesignatedMedicalInstitutionFlag { get; init; }

    /// <summary>指定医療機関名称.</summary>
    public string? DesignatedMedicalInstitutionName { get; init; }

    /// <summary>処方箋発行元医療機関コード.</summary>
    public string? PrescriptionIssuerMedicalInstitutionCode { get; init; }

    /// <summary>処方箋発行元医療機関名称.</summary>
    public string? PrescriptionIssuerMedicalInstitutionName { get; init; }

    /// <summary>傷病名1.</summary>
    public string? InjuryName1 { get; init; }

    /// <summary>傷病名2.</summary>
    public string? InjuryName2 { get; init; }

    /// <summary>傷病名3.</summary>
    public string? InjuryName3 { get; init; }

    /// <summary>診療別 (table 019).</summary>
    public string? MedicalTreatmentType { get; init; }

    /// <summary>本人支払額.</summary>
    public string? SelfPayAmount { get; init; }

    /// <summary>地区担当員名.</summary>
    public string? DistrictContactName { get; init; }

    /// <summary>取扱担当者名.</summary>
    public string? HandlingContactName { get; init; }

    /// <summary>単独・併用 (table 020).</summary>
    public string? SingleOrCombinedUse { get; init; }

    /// <summary>社会保険の状況 (table 021).</summary>
    public string? StatusOfSocialInsurance { get; init; }

    /// <summary>社会保険の整合性 (table 022).</summary>
    public string? ConsistencyFlag { get; init; }

    /// <summary>感染症法第37条の2の状況 (table 023).</summary>
    public string? StatusOfInfecton { get; init; }

    /// <summary>後期高齢者医療の状況 (table 024).</summary>
    public string? StatusOfElderlyMedicalCare { get; init; }

    /// <summary>都道府県費の状況 (table 025).</summary>
    public string? StatusOfPrefecturalExpenses { get; init; }

    /// <summary>備考1.</summary>
    public string? Remarks1 { get; init; }

    /// <summary>備考2.</summary>
    public string? Remarks2 { get; init; }

    /// <summary>備考3.</summary>
    public string? Remarks3 { get; init; }
}
