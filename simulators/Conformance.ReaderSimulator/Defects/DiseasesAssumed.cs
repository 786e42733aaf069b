namespace Conformance.ReaderSimulator;

/// <summary>Asks the centre for the certificate for specific diseases whatever the patient answers (against facts/eligibility.md 5.3).</summary>
internal sealed class DiseasesAssumed : ReaderDefect
{
    public override string Name => "diseases-assumed";

    internal override ConsentAnswers AnswersSent(ConsentAnswers answers)
    {
        if (!answers.SpecificDiseases)
        {
            Inject();
        }

        return answers with { SpecificDiseases = true };
    }
}
