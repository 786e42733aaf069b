namespace Conformance.ReaderSimulator;

/// <summary>Stays in visual mode though staff end it at the reader with the passcode (against RDR-8).</summary>
internal sealed class VisualModeSticksAtReader : ReaderDefect
{
    public override string Name => "visual-mode-sticks-at-reader";

    internal override bool LeavesVisualMode(ModeChanger by)
    {
        if (by == ModeChanger.ReaderPasscode)
        {
            Inject();
        }

        return by != ModeChanger.ReaderPasscode;
    }
}
