namespace Conformance.ReaderSimulator;

/// <summary>Does not ask for the form of the prescription where it is due, and takes paper (against facts/eligibility.md 5.3).</summary>
internal sealed class PrescriptionFormNotAsked : ReaderDefect
{
    public override string Name => "prescription-form-not-asked";

    private bool _isDue;

    internal override bool AsksPrescriptionForm(bool isDue)
    {
        _isDue = isDue;
        if (isDue)
        {
            Inject();
        }

        return false;
    }

    internal override QuestionAnswers QuestionsSent(QuestionAnswers answers) => _isDue ? answers with { Form = PrescriptionForm.Paper } : answers;
}
