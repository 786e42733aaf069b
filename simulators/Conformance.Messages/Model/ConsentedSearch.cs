using NodaTime;

namespace Conformance.Messages;

/// <summary>Which consents of home visits or online care are asked for (facts/eligibility.md 1.7).</summary>
public sealed record ConsentedSearch : MessageGroup
{
    /// <summary>同意日（開始）.</summary>
    public LocalDate? ConsentDateFrom { get; init; }

    /// <summary>同意日（終了）.</summary>
    public LocalDate? ConsentDateTo { get; init; }

    /// <summary>診療日（開始）.</summary>
    public LocalDate? ExaminationDateFrom { get; init; }

    /// <summary>診療日（終了）.</summary>
    public LocalDate? ExaminationDateTo { get; init; }

    /// <summary>診療区分 (table 028).</summary>
    public required string MedicalTreatmentFlag { get; init; }
}
