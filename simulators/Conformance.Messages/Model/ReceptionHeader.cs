using NodaTime;

namespace Conformance.Messages;

/// <summary>MessageHeader of the answer to an upload (facts/eligibility.md 1.7).</summary>
public record ReceptionHeader : MessageGroup
{
    /// <summary>処理実行日時.</summary>
    public LocalDateTime? ProcessExecutionTime { get; init; }

    /// <summary>資格確認日.</summary>
    public LocalDate? QualificationConfirmationDate { get; init; }

    /// <summary>医療機関コード.</summary>
    public string? MedicalInstitutionCode { get; init; }

    /// <summary>任意のファイル識別子.</summary>
    public string? ArbitraryFileIdentifier { get; init; }

    /// <summary>受付番号.</summary>
    public string? ReceptionNumber { get; init; }

    /// <summary>処理結果区分 (table 003).</summary>
    public required string SegmentOfResult { get; init; }

    /// <summary>エラーコード.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>エラーメッセージ.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>文字コード識別 (table 005).</summary>
    public string? CharacterCodeIdentifier { get; init; }
}
