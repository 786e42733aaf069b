namespace Conformance.ReaderSimulator;

/// <summary>Takes consent to prescription information for consent to all medical information (against CONS-1).</summary>
internal sealed class MedicinesOpenDiagnosis : ReaderDefect
{
    public override string Name => "medicines-open-diagnosis";

    internal override ConsentAnswers AnswersSent(ConsentAnswers answers)
    {
        var sent = answers with { Diagnosis = answers.Diagnosis || answers.Medicines };
        if (sent != answers)
        {
            Inject();
        }

        return sent;
    }
}
