namespace Conformance.Messages;

/// <summary>MessageHeader of medical information (facts/eligibility.md 1.7).</summary>
public sealed record MedicalResultHeader : MessageGroup
{
    /// <summary>医療機関コード.</summary>
    public string? MedicalInstitutionCode { get; init; }

    /// <summary>任意のファイル識別子.</summary>
    public string? ArbitraryFileIdentifier { get; init; }

    /// <summary>処理結果（1は正常終了）.</summary>
    public required string ResultCode { get; init; }

    /// <summary>処理結果メッセージ.</summary>
    public string? MessageContents { get; init; }
}
