namespace Conformance.ReaderSimulator;

/// <summary>Leaves the digits where they are on every entry (against RDR-4).</summary>
internal sealed class PadNotShuffled : ReaderDefect
{
    public override string Name => "pad-not-shuffled";

    internal override string PadLayout(string shuffled, bool isFirst)
    {
        Inject();
        return "1234567890";
    }
}
