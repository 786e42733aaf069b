namespace Conformance.Messages;

/// <summary>MessageBody of a single result, person level (facts/eligibility.md 1.5).</summary>
public sealed record SingleResultBody : MessageGroup
{
    /// <summary>処理結果状況 (table 004).</summary>
    public required string ProcessingResultStatus { get; init; }

    /// <summary>処理結果コード.</summary>
    public string? ProcessingResultCode { get; init; }

    /// <summary>処理結果メッセージ.</summary>
    public string? ProcessingResultMessage { get; init; }

    /// <summary>資格有効性 (table 006).</summary>
    public string? QualificationValidity { get; init; }

    /// <summary>処方箋発行形態 (table 017).</summary>
    public string? PrescriptionIssueSelect { get; init; }

    /// <summary>資格確認照会用情報.</summary>
    public NumberSearch? QualificationConfirmSearchInfo { get; init; }

    /// <summary>資格確認結果リスト.</summary>
    public ResultList? ResultList { get; init; }
}
