namespace Conformance.ReaderSimulator;

/// <summary>Does not notice that the card is gone before the next one is placed (against RDR-9).</summary>
internal sealed class PullIgnored : ReaderDefect
{
    public override string Name => "pull-ignored";

    internal override bool HeedsPull()
    {
        Inject();
        return false;
    }
}
