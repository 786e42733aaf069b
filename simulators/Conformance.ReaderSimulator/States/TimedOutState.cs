namespace Conformance.ReaderSimulator;

/// <summary>Tells that nobody acted in time.</summary>
internal sealed class TimedOutState(Desk desk, bool holdsCard) : EndingState(desk, holdsCard)
{
    public override string Name => ScreenIds.TimedOut;
}
