namespace Conformance.ReaderSimulator;

/// <summary>Tells that nobody acted in time; the session is already cleared.</summary>
internal sealed class TimedOutState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.TimedOut;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    public override Transition? TimedOut() => new(new TakeCardState(Desk), Cause.TimedOut);
}
