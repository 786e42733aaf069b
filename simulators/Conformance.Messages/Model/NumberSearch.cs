using NodaTime;

namespace Conformance.Messages;

/// <summary>Whom an inquiry by insurance numbers is about (facts/eligibility.md 1.4), and the echo of it in a result.</summary>
public sealed record NumberSearch : MessageGroup
{
    /// <summary>保険者番号.</summary>
    public string? InsurerNumber { get; init; }

    /// <summary>被保険者証記号.</summary>
    public string? InsuredCardSymbol { get; init; }

    /// <summary>被保険者証番号.</summary>
    public string? InsuredIdentificationNumber { get; init; }

    /// <summary>被保険者証枝番.</summary>
    public string? InsuredBranchNumber { get; init; }

    /// <summary>生年月日.</summary>
    public LocalDate? Birthdate { get; init; }

    /// <summary>限度額適用認定証 提供同意 (table 001).</summary>
    public string? LimitApplicationCertificateRelatedConsFlg { get; init; }

    /// <summary>任意の識別子.</summary>
    public string? ArbitraryIdentifier { get; init; }
}
