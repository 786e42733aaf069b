namespace Conformance.ReaderSimulator;

/// <summary>Passes on paper for electronic, and electronic for paper (against facts/eligibility.md 5.3).</summary>
internal sealed class PrescriptionFormSwapped : ReaderDefect
{
    public override string Name => "prescription-form-swapped";

    internal override QuestionAnswers QuestionsSent(QuestionAnswers answers)
    {
        if (answers.Form is not { } form)
        {
            return answers;
        }

        Inject();
        return answers with { Form = form == PrescriptionForm.Paper ? PrescriptionForm.Electronic : PrescriptionForm.Paper };
    }
}
