using NodaTime;

namespace Conformance.Messages;

/// <summary>高齢受給者証, from 70 to 74 (facts/eligibility.md 1.5).</summary>
public sealed record ElderlyRecipientCertificate : MessageGroup
{
    /// <summary>高齢受給者証交付年月日.</summary>
    public LocalDate? ElderlyRecipientCertificateDate { get; init; }

    /// <summary>高齢受給者証有効開始年月日.</summary>
    public LocalDate? ElderlyRecipientValidStartDate { get; init; }

    /// <summary>高齢受給者証有効終了年月日.</summary>
    public LocalDate? ElderlyRecipientValidEndDate { get; init; }

    /// <summary>高齢受給者証一部負担金割合.</summary>
    public string? ElderlyRecipientContributionRatio { get; init; }
}
