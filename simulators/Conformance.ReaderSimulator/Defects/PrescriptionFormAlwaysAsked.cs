namespace Conformance.ReaderSimulator;

/// <summary>Asks for the form of the prescription where the setting is off (against facts/eligibility.md 5.3).</summary>
internal sealed class PrescriptionFormAlwaysAsked : ReaderDefect
{
    public override string Name => "prescription-form-always-asked";

    internal override bool AsksPrescriptionForm(bool isDue)
    {
        if (!isDue)
        {
            Inject();
        }

        return true;
    }
}
