namespace Conformance.Messages;

/// <summary>Qualifications of a result.</summary>
public sealed record ResultList : MessageGroup
{
    /// <summary>資格確認結果.</summary>
    public IReadOnlyList<Qualification> ResultOfQualificationConfirmation { get; init; } = [];
}
