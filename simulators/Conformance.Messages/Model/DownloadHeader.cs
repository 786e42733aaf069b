namespace Conformance.Messages;

/// <summary>MessageHeader of a request for what a job brought (facts/eligibility.md 1.7).</summary>
public sealed record DownloadHeader : MessageGroup
{
    /// <summary>医療機関コード.</summary>
    public required string MedicalInstitutionCode { get; init; }

    /// <summary>任意のファイル識別子.</summary>
    public string? ArbitraryFileIdentifier { get; init; }
}
