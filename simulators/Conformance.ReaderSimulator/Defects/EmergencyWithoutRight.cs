namespace Conformance.ReaderSimulator;

/// <summary>Views in an emergency wherever staff switch it on, right or not (against EMRG-3).</summary>
internal sealed class EmergencyWithoutRight : ReaderDefect
{
    public override string Name => "emergency-without-right";

    internal override bool HasEmergencyRight(bool isSet)
    {
        if (!isSet)
        {
            Inject();
        }

        return true;
    }
}
