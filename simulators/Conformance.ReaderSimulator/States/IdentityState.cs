namespace Conformance.ReaderSimulator;

/// <summary>A screen on which the patient proves identity; staff may take over by switching visual mode on (RDR-8).</summary>
internal abstract class IdentityState(Session session) : SessionState(session)
{
    public override TimeSpan? Timeout => Desk.Model.Timeouts.Choice;

    public override Transition? ModeChanged() =>
        Desk.Emergency.IsOn ? Route.ToSight(Session, Cause.EmergencyBegun)
        : Desk.VisualMode.IsOn ? Route.ToSight(Session, Cause.VisualModeOn) : null;

    protected override Transition? Touched(string button) => button switch
    {
        ButtonIds.Face => Route.ToFace(Session),
        ButtonIds.Pin => Route.ToPin(Session),
        _ => null,
    };
}
