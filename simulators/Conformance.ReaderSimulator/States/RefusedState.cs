namespace Conformance.ReaderSimulator;

/// <summary>Says that somebody said no; the session is already cleared.</summary>
internal sealed class RefusedState(Desk desk, Decider decidedBy, ScreenMessage? message) : ReaderState(desk)
{
    public override string Name => ScreenIds.Refused;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name) with { DecidedBy = decidedBy, Message = message };

    public override Transition? TimedOut() => new(new TakeCardState(Desk), Cause.TimedOut);
}
