using NodaTime;

namespace Conformance.Messages;

/// <summary>限度額適用認定証 (facts/eligibility.md 1.5).</summary>
public sealed record LimitCertificate : MessageGroup
{
    /// <summary>限度額適用認定証区分 (table 011).</summary>
    public string? LimitApplicationCertificateClassification { get; init; }

    /// <summary>限度額適用認定証適用区分 (table 012).</summary>
    public string? LimitApplicationCertificateClassificationFlag { get; init; }

    /// <summary>限度額適用認定証交付年月日.</summary>
    public LocalDate? LimitApplicationCertificateDate { get; init; }

    /// <summary>限度額適用認定証有効開始年月日.</summary>
    public LocalDate? LimitApplicationCertificateValidStartDate { get; init; }

    /// <summary>限度額適用認定証有効終了年月日.</summary>
    public LocalDate? LimitApplicationCertificateValidEndDate { get; init; }

    /// <summary>限度額適用認定証長期入院該当年月日.</summary>
    public LocalDate? LimitApplicationCertificateLongTermDate { get; init; }
}
