namespace Conformance.ReaderSimulator;

/// <summary>Says that reception is complete while the terminal sleeps (against FALL-1).</summary>
internal sealed class SleepingTerminalIgnored : ReaderDefect
{
    public override string Name => "sleeping-terminal-ignored";

    internal override bool NoticesSleepingTerminal()
    {
        Inject();
        return false;
    }
}
