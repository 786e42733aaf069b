namespace Conformance.ReaderSimulator;

/// <summary>Takes consent to one item for consent to all (against CONS-1).</summary>
internal sealed class OneYesForAll : ReaderDefect
{
    public override string Name => "one-yes-for-all";

    internal override ConsentAnswers AnswersSent(ConsentAnswers answers)
    {
        var any = answers.Surgery || answers.Diagnosis || answers.Medicines || answers.Checkups;
        var sent = answers with { Surgery = any, Diagnosis = any, Medicines = any, Checkups = any };
        if (sent != answers)
        {
            Inject();
        }

        return sent;
    }
}
