using NodaTime;

namespace Conformance.Messages;

/// <summary>MessageHeader of a request about eligibility (facts/eligibility.md 1.4).</summary>
public sealed record RequestHeader : MessageGroup
{
    /// <summary>資格確認日.</summary>
    public LocalDate? QualificationConfirmationDate { get; init; }

    /// <summary>医療機関コード.</summary>
    public required string MedicalInstitutionCode { get; init; }

    /// <summary>任意のファイル識別子.</summary>
    public string? ArbitraryFileIdentifier { get; init; }
}
