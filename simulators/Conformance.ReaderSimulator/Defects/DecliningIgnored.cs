namespace Conformance.ReaderSimulator;

/// <summary>Registers the card of somebody who declined (against REG-1).</summary>
internal sealed class DecliningIgnored : ReaderDefect
{
    public override string Name => "declining-ignored";

    internal override bool HeedsDeclining()
    {
        Inject();
        return false;
    }
}
