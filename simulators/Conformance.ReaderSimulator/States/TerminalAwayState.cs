namespace Conformance.ReaderSimulator;

/// <summary>The terminal does not answer.</summary>
internal sealed class TerminalAwayState(Desk desk, bool holdsCard) : EndingState(desk, holdsCard)
{
    public override string Name => ScreenIds.TerminalAway;
}
