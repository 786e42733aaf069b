namespace Conformance.Messages;

/// <summary>MessageBody that registers one 照会番号.</summary>
public sealed record ReferenceNumberBody : MessageGroup
{
    /// <summary>照会番号登録情報.</summary>
    public required ReferenceNumberRegistration ReferenceNumberRegistrationInfo { get; init; }
}
