namespace Conformance.ReaderSimulator;

/// <summary>Forgets that the patient consented to the certificate for specific diseases (against facts/eligibility.md 5.3).</summary>
internal sealed class DiseasesAnswerLost : ReaderDefect
{
    public override string Name => "diseases-answer-lost";

    internal override ConsentAnswers AnswersSent(ConsentAnswers answers)
    {
        if (answers.SpecificDiseases)
        {
            Inject();
        }

        return answers with { SpecificDiseases = false };
    }
}
