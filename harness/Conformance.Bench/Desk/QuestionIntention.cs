namespace Conformance.Bench.Desk;

/// <summary>What a patient means to answer to questions beside consent, where they are asked.</summary>
/// <param name="PrescriptionForm">"electronic" or "paper".</param>
/// <param name="MedicalAid">"provide" or "withhold".</param>
public sealed record QuestionIntention(string PrescriptionForm, string MedicalAid)
{
    /// <summary>Takes what is new.</summary>
    public static QuestionIntention Willing { get; } = new("electronic", "provide");
}
