namespace Conformance.ReaderSimulator;

/// <summary>Forgets that the patient wants to use medical aid (against facts/eligibility.md 5.7).</summary>
internal sealed class MedicalAidAnswerLost : ReaderDefect
{
    public override string Name => "medical-aid-answer-lost";

    internal override QuestionAnswers QuestionsSent(QuestionAnswers answers)
    {
        if (answers.MedicalAid)
        {
            Inject();
        }

        return answers with { MedicalAid = false };
    }
}
