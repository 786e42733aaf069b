namespace Conformance.ReaderSimulator;

/// <summary>A state within a session: every screen can be cancelled where it has the button, and times out unless it says otherwise.</summary>
internal abstract class SessionState(Session session) : ReaderState(session.Desk)
{
    public Session Session { get; } = session;

    public override bool HoldsCard => Session.HoldsCard;

    public override Transition? TimedOut() => new(new TimedOutState(Desk, HoldsCard), Cause.TimedOut);

    public sealed override Transition? Touch(string button) =>
        button != ButtonIds.Cancel ? Touched(button)
        : Desk.Defect.HeedsCancel() ? Cancelled()
        : null;

    protected virtual Transition? Touched(string button) => null;

    private Transition Cancelled()
    {
        ResultHandover.HandOverOwn(Session);
        return new(HoldsCard ? new TakeCardState(Desk) : Desk.Start(), Cause.Cancelled);
    }
}
