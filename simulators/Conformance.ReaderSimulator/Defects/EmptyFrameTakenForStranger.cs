namespace Conformance.ReaderSimulator;

/// <summary>Refuses for a mismatch whoever it could not see (against RDR-6).</summary>
internal sealed class EmptyFrameTakenForStranger : ReaderDefect
{
    public override string Name => "empty-frame-taken-for-stranger";

    internal override bool TakesUnseenForMiss()
    {
        Inject();
        return true;
    }
}
