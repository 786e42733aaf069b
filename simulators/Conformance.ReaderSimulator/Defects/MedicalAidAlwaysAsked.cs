namespace Conformance.ReaderSimulator;

/// <summary>Asks about medical aid where the setting is off (against facts/eligibility.md 5.7).</summary>
internal sealed class MedicalAidAlwaysAsked : ReaderDefect
{
    public override string Name => "medical-aid-always-asked";

    internal override bool AsksMedicalAid(bool isDue)
    {
        if (!isDue)
        {
            Inject();
        }

        return true;
    }
}
