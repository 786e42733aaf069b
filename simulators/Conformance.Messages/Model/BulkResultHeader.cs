namespace Conformance.Messages;

/// <summary>MessageHeader of what a job brought (facts/eligibility.md 1.7): that of a reception, with counts.</summary>
public sealed record BulkResultHeader : ReceptionHeader
{
    /// <summary>処理結果件数.</summary>
    public string? NumberOfProcessingResult { get; init; }

    /// <summary>正常処理件数.</summary>
    public string? NumberOfNormalProcessing { get; init; }

    /// <summary>エラー件数.</summary>
    public string? NumberOfError { get; init; }
}
