namespace Conformance.ReaderSimulator;

/// <summary>What the patient answered beside consent.</summary>
/// <param name="Form">The form of the prescription; null when it was not chosen.</param>
/// <param name="MedicalAid">True when certificates of medical aid are to be used.</param>
public sealed record QuestionAnswers(PrescriptionForm? Form, bool MedicalAid)
{
    /// <summary>Nothing.</summary>
    public static QuestionAnswers None { get; } = new(null, false);
}
