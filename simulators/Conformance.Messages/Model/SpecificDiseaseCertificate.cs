using NodaTime;

namespace Conformance.Messages;

/// <summary>特定疾病療養受療証 (facts/eligibility.md 1.5).</summary>
public sealed record SpecificDiseaseCertificate : MessageGroup
{
    /// <summary>認定疾病区分 (table 013).</summary>
    public string? SpecificDiseasesDiseaseCategory { get; init; }

    /// <summary>特定疾病療養受療証交付年月日.</summary>
    public LocalDate? SpecificDiseasesCertificateDate { get; init; }

    /// <summary>特定疾病療養受療証有効開始年月日.</summary>
    public LocalDate? SpecificDiseasesValidStartDate { get; init; }

    /// <summary>特定疾病療養受療証有効終了年月日.</summary>
    public LocalDate? SpecificDiseasesValidEndDate { get; init; }

    /// <summary>特定疾病療養受療証自己負担限度額.</summary>
    public string? SpecificDiseasesSelfPay { get; init; }
}
