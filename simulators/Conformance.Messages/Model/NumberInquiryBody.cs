namespace Conformance.Messages;

/// <summary>MessageBody of a single inquiry.</summary>
public sealed record NumberInquiryBody : MessageGroup
{
    /// <summary>資格確認照会用情報.</summary>
    public required NumberSearch QualificationConfirmSearchInfo { get; init; }
}
