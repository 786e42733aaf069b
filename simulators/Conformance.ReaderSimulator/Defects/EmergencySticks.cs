namespace Conformance.ReaderSimulator;

/// <summary>Goes on viewing as an emergency with the next patients (against EMRG-2, CONS-2).</summary>
internal sealed class EmergencySticks : ReaderDefect
{
    public override string Name => "emergency-sticks";

    internal override bool EndsEmergencyViewing()
    {
        Inject();
        return false;
    }
}
