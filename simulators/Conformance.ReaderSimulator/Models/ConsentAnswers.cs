namespace Conformance.ReaderSimulator;

/// <summary>What the patient consented to; whatever was not answered is a no (CONS-2).</summary>
public sealed record ConsentAnswers(bool Surgery, bool Diagnosis, bool Medicines, bool Checkups)
{
    /// <summary>No consent to anything.</summary>
    public static ConsentAnswers None { get; } = new(false, false, false, false);

    /// <summary>The high-cost limit, asked until 2024-10-06.</summary>
    public bool HighCostLimit { get; init; }

    /// <summary>特定疾病療養受療証 (facts/eligibility.md 5.3).</summary>
    public bool SpecificDiseases { get; init; }
}
