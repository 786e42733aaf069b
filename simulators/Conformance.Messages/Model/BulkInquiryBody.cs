namespace Conformance.Messages;

/// <summary>MessageBody of a bulk inquiry.</summary>
public sealed record BulkInquiryBody : MessageGroup
{
    /// <summary>資格確認照会用情報.</summary>
    public IReadOnlyList<NumberSearch> QualificationConfirmSearchInfo { get; init; } = [];
}
