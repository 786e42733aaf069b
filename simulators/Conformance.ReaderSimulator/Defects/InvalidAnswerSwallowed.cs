namespace Conformance.ReaderSimulator;

/// <summary>Takes an invalid answer for a technical failure and keeps it from the terminal (against FALL-2).</summary>
internal sealed class InvalidAnswerSwallowed : ReaderDefect
{
    public override string Name => "invalid-answer-swallowed";

    internal override bool TakesResult(string text)
    {
        var isInvalid = text.Contains("<QualificationValidity>2<", StringComparison.Ordinal);
        if (isInvalid)
        {
            Inject();
        }

        return !isInvalid;
    }
}
