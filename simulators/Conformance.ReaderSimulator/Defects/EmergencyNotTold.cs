namespace Conformance.ReaderSimulator;

/// <summary>Does not tell the centre of an emergency (against EMRG-2).</summary>
internal sealed class EmergencyNotTold : ReaderDefect
{
    public override string Name => "emergency-not-told";

    internal override bool TellsEmergency()
    {
        Inject();
        return false;
    }
}
