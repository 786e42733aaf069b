namespace Conformance.Messages;

/// <summary>A 照会番号, the institution's own number of a patient, with whom it is for (facts/eligibility.md 1.7).</summary>
public sealed record ReferenceNumberRegistration : MessageGroup
{
    /// <summary>照会番号.</summary>
    public string? ReferenceNumber { get; init; }

    /// <summary>保険者番号.</summary>
    public string? InsurerNumber { get; init; }

    /// <summary>被保険者証記号.</summary>
    public string? InsuredCardSymbol { get; init; }

    /// <summary>被保険者証番号.</summary>
    public string? InsuredIdentificationNumber { get; init; }

    /// <summary>被保険者証枝番.</summary>
    public string? InsuredBranchNumber { get; init; }

    /// <summary>処理結果状況 (table 004).</summary>
    public string? ProcessingResultStatus { get; init; }

    /// <summary>処理結果コード.</summary>
    public string? ProcessingResultCode { get; init; }

    /// <summary>処理結果メッセージ.</summary>
    public string? ProcessingResultMessage { get; init; }
}
