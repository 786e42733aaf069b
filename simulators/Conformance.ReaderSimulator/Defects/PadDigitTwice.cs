namespace Conformance.ReaderSimulator;

/// <summary>Has the 1 twice on its pad and no 0, so that a PIN with 0 cannot be entered (against RDR-4).</summary>
internal sealed class PadDigitTwice : ReaderDefect
{
    public override string Name => "pad-digit-twice";

    internal override string PadLayout(string shuffled, bool isFirst)
    {
        Inject();
        return shuffled.Replace('0', '1');
    }
}
