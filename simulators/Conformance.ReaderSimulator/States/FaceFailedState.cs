namespace Conformance.ReaderSimulator;

/// <summary>The face failed: PIN, or staff and visual mode, which never starts by itself (RDR-8).</summary>
internal sealed class FaceFailedState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.FaceFailed;

    public override Screen? BuildScreen() => IdentityScreens.FaceFailed(Desk.Screens, Session.OffersPin);

    public override Task<Transition?> EnterAsync()
    {
        if (!Desk.Defect.StartsVisualMode())
        {
            return base.EnterAsync();
        }

        Desk.VisualMode.Set(ReaderMode.Visual, ModeChanger.Nobody);
        return Task.FromResult<Transition?>(Route.ToSight(Session, Cause.VisualModeByItself));
    }

    public override Transition? ModeChanged() =>
        Desk.VisualMode.IsOn && !Desk.Defect.AllowsSightAfterFace(Session.PinTried) ? null : base.ModeChanged();
}
