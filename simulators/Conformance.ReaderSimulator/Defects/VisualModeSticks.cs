namespace Conformance.ReaderSimulator;

/// <summary>Stays in visual mode though staff end it at the terminal (against RDR-8).</summary>
internal sealed class VisualModeSticks : ReaderDefect
{
    public override string Name => "visual-mode-sticks";

    internal override bool LeavesVisualMode(ModeChanger by)
    {
        if (by == ModeChanger.TerminalMenu)
        {
            Inject();
        }

        return by != ModeChanger.TerminalMenu;
    }
}
