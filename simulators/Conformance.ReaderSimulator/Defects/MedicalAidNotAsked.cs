namespace Conformance.ReaderSimulator;

/// <summary>Does not ask about medical aid where it is due, and uses it (against facts/eligibility.md 5.7).</summary>
internal sealed class MedicalAidNotAsked : ReaderDefect
{
    public override string Name => "medical-aid-not-asked";

    private bool _isDue;

    internal override bool AsksMedicalAid(bool isDue)
    {
        _isDue = isDue;
        if (isDue)
        {
            Inject();
        }

        return false;
    }

    internal override QuestionAnswers QuestionsSent(QuestionAnswers answers) => answers with { MedicalAid = answers.MedicalAid || _isDue };
}
