namespace Conformance.ReaderSimulator;

/// <summary>The terminal does not answer; the session is already cleared.</summary>
internal sealed class TerminalAwayState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.TerminalAway;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    public override Transition? TimedOut() => new(new TakeCardState(Desk), Cause.TimedOut);
}
