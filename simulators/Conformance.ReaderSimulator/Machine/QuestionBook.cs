namespace Conformance.ReaderSimulator;

/// <summary>
/// What is asked beside consent, where the terminal's settings say so and the model can: the form of the prescription, and whether
/// certificates of medical aid are to be used (facts/eligibility.md 5.3, 5.7). Silence chooses nothing.
/// </summary>
internal sealed class QuestionBook(Desk desk)
{
    private readonly HashSet<string> _closed = [];

    public QuestionAnswers Answers { get; private set; } = QuestionAnswers.None;

    /// <summary>The screen of the next question; null when nothing is left.</summary>
    public string? Open => AsksForm && !_closed.Contains(ScreenIds.PrescriptionForm) ? ScreenIds.PrescriptionForm
        : AsksAid && !_closed.Contains(ScreenIds.MedicalAid) ? ScreenIds.MedicalAid
        : null;

    private bool AsksForm => desk.Defect.AsksPrescriptionForm(desk.Settings.AsksPrescriptionForm && desk.Model.Abilities.Contains(ModelAbility.PrescriptionForm));

    private bool AsksAid => desk.Defect.AsksMedicalAid(desk.Settings.MedicalAid && desk.Model.Abilities.Contains(ModelAbility.MedicalAid));

    /// <summary>Takes the answer to the screen; null for none in time.</summary>
    public void Close(string screen, string? button)
    {
        _closed.Add(screen);
        Answers = button switch
        {
            ButtonIds.Electronic => Answers with { Form = PrescriptionForm.Electronic },
            ButtonIds.Paper => Answers with { Form = PrescriptionForm.Paper },
            ButtonIds.Provide => Answers with { MedicalAid = true },
            _ => Answers,
        };
    }
}
