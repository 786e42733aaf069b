namespace Conformance.Messages;

/// <summary>MessageBody that asks for consented qualifications.</summary>
public sealed record ConsentedBody : MessageGroup
{
    /// <summary>資格確認照会用情報.</summary>
    public required ConsentedSearch QualificationConfirmSearchInfo { get; init; }
}
