namespace Conformance.Messages;

/// <summary>MessageBody of a bulk result.</summary>
public sealed record BulkResultBody : MessageGroup
{
    /// <summary>一括照会結果.</summary>
    public IReadOnlyList<BulkConfirmUnit> BulkConfirmUnit { get; init; } = [];
}
