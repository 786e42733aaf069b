namespace Conformance.Messages;

/// <summary>MessageHeader of a request for medical information; its names are others than those of eligibility (facts/eligibility.md 1.7).</summary>
public sealed record MedicalHeader : MessageGroup
{
    /// <summary>医療機関コード.</summary>
    public required string MedicalInstitutionCode { get; init; }

    /// <summary>保険者番号.</summary>
    public required string InsurerNumber { get; init; }

    /// <summary>被保険者証記号.</summary>
    public string? InsuranceCardSymbol { get; init; }

    /// <summary>被保険者証番号.</summary>
    public required string InsuredPersonIdentificationNumber { get; init; }

    /// <summary>被保険者証枝番.</summary>
    public string? BranchNumber { get; init; }

    /// <summary>任意のファイル識別子.</summary>
    public string? ArbitraryFileIdentifier { get; init; }
}
