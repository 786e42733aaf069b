namespace Conformance.Messages;

/// <summary>What a bulk inquiry brought of one person (facts/eligibility.md 1.7).</summary>
public sealed record BulkConfirmUnit : MessageGroup
{
    /// <summary>資格確認照会用情報.</summary>
    public NumberSearch? QualificationConfirmSearchInfo { get; init; }

    /// <summary>処理結果状況 (table 004).</summary>
    public required string ProcessingResultStatus { get; init; }

    /// <summary>処理結果コード.</summary>
    public string? ProcessingResultCode { get; init; }

    /// <summary>処理結果メッセージ.</summary>
    public string? ProcessingResultMessage { get; init; }

    /// <summary>資格有効性 (table 006).</summary>
    public string? QualificationValidity { get; init; }

    /// <summary>資格確認結果.</summary>
    public Qualification? ResultOfQualificationConfirmation { get; init; }

    /// <summary>照会番号.</summary>
    public IReadOnlyList<string> ReferenceNumber { get; init; } = [];
}
