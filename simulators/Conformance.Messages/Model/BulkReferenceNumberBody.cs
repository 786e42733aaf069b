namespace Conformance.Messages;

/// <summary>MessageBody with many 照会番号: to be registered, and what came of each.</summary>
public sealed record BulkReferenceNumberBody : MessageGroup
{
    /// <summary>照会番号登録情報.</summary>
    public IReadOnlyList<ReferenceNumberRegistration> ReferenceNumberRegistrationInfo { get; init; } = [];
}
