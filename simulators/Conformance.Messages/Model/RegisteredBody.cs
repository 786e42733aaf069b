namespace Conformance.Messages;

/// <summary>MessageBody of the answer to the registration of one 照会番号.</summary>
public sealed record RegisteredBody : MessageGroup
{
    /// <summary>処理結果状況 (table 004).</summary>
    public string? ProcessingResultStatus { get; init; }

    /// <summary>処理結果コード.</summary>
    public string? ProcessingResultCode { get; init; }

    /// <summary>処理結果メッセージ.</summary>
    public string? ProcessingResultMessage { get; init; }

    /// <summary>照会番号登録情報.</summary>
    public ReferenceNumberRegistration? ReferenceNumberRegistrationInfo { get; init; }
}
