namespace Conformance.ReaderSimulator;

/// <summary>Takes every entry for the right PIN and never asks the chip (against RDR-3).</summary>
internal sealed class PinNotSentToChip : ReaderDefect
{
    public override string Name => "pin-not-sent-to-chip";

    internal override bool SendsPinToChip()
    {
        Inject();
        return false;
    }
}
