using NodaTime;

namespace Conformance.Authority;

/// <summary>MessageHeader of a result (facts/eligibility.md 1.5).</summary>
/// <param name="ProcessedAt">ProcessExecutionTime, local time at the desk without offset.</param>
/// <param name="ConfirmationDate">QualificationConfirmationDate.</param>
/// <param name="MedicalInstitutionCode">10 digits.</param>
/// <param name="FileIdentifier">ArbitraryFileIdentifier; null when there is none to echo.</param>
/// <param name="ByCard">ReferenceClassification: 1 by card, 2 by numbers.</param>
/// <param name="Error">ErrorCode and ErrorMessage; SegmentOfResult is 9 with one and 1 without.</param>
/// <param name="Encoding">CharacterCodeIdentifier.</param>
internal sealed record ResultHeader(
    LocalDateTime ProcessedAt, LocalDate ConfirmationDate, string MedicalInstitutionCode, string? FileIdentifier, bool ByCard, CentreMessage? Error,
    MessageEncoding Encoding);
