namespace Conformance.ReaderSimulator;

/// <summary>Takes consent to one item for consent to all (against CONS-1).</summary>
internal sealed class OneYesForAll : ReaderDefect
{
    public override string Name => "one-yes-for-all";

    internal override ConsentAnswers AnswersSent(ConsentAnswers answers)
    {
        var any = answers.Surgery || answers.Medical || answers.Checkups;
        var sent = new ConsentAnswers(any, any, any);
        if (sent != answers)
        {
            Inject();
        }

        return sent;
    }
}
