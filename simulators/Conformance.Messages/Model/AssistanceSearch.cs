using NodaTime;

namespace Conformance.Messages;

/// <summary>Which month of 医療扶助 is asked for (facts/eligibility.md 1.7).</summary>
public sealed record AssistanceSearch : MessageGroup
{
    /// <summary>診療年月.</summary>
    public required YearMonth MedicalTreatmentMonth { get; init; }
}
