namespace Conformance.ReaderSimulator;

/// <summary>Swaps two keys for every entry and leaves the other eight where they always are (against RDR-4).</summary>
internal sealed class PadSwapsTwoKeys : ReaderDefect
{
    public override string Name => "pad-swaps-two-keys";

    internal override string PadLayout(string shuffled, bool isFirst)
    {
        Inject();
        return string.Concat("1234567890".Select(digit => digit == shuffled[0] ? shuffled[1] : digit == shuffled[1] ? shuffled[0] : digit));
    }
}
