using NodaTime;

namespace Conformance.Messages;

/// <summary>MessageBody of a request for medicines (YZK) or check-ups (TKK).</summary>
public sealed record MedicalBody : MessageGroup
{
    /// <summary>取得対象年月（開始）.</summary>
    public YearMonth? StartDate { get; init; }

    /// <summary>取得対象年月（終了）.</summary>
    public YearMonth? EndDate { get; init; }

    /// <summary>ファイル種別（1 PDF、2 XML）.</summary>
    public required string FileCategory { get; init; }

    /// <summary>薬剤情報等の表示 (table 030).</summary>
    public string? PrDiInfClassification { get; init; }

    /// <summary>診療区分 (table 028).</summary>
    public string? MedicalTreatmentFlag { get; init; }
}
