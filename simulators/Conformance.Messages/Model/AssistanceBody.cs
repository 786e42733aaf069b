namespace Conformance.Messages;

/// <summary>MessageBody that asks for tickets of 医療扶助.</summary>
public sealed record AssistanceBody : MessageGroup
{
    /// <summary>資格確認照会用情報.</summary>
    public required AssistanceSearch QualificationConfirmSearchInfo { get; init; }
}
