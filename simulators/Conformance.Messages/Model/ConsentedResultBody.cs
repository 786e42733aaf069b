namespace Conformance.Messages;

/// <summary>MessageBody with consented qualifications, or with those of 医療扶助.</summary>
public sealed record ConsentedResultBody : MessageGroup
{
    /// <summary>資格確認結果リスト.</summary>
    public ResultList? ResultList { get; init; }
}
