namespace Conformance.ReaderSimulator;

/// <summary>Asks whom nobody can ask (against EMRG-2).</summary>
internal sealed class EmergencyAsks : ReaderDefect
{
    public override string Name => "emergency-asks";

    internal override bool AsksInEmergency()
    {
        Inject();
        return true;
    }
}
