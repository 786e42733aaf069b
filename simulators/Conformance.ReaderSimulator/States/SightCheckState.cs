namespace Conformance.ReaderSimulator;

/// <summary>Waits for staff, who compare the card's face with the person (RDR-8).</summary>
internal class SightCheckState(Session session) : SessionState(session)
{
    public override string Name => ScreenIds.SightCheck;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Sight;

    public override bool AwaitsSight => true;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    public override Task<Transition?> EnterAsync()
    {
        Serve();
        return Desk.Defect.AwaitsStaffAtSight() ? base.EnterAsync() : Task.FromResult<Transition?>(Prove(Cause.SightNotAsked));
    }

    public override Transition? ModeChanged() =>
        Desk.Emergency.IsOn ? Route.ToSight(Session, Cause.EmergencyBegun)
        : Desk.VisualMode.IsOn ? null
        : Route.ToIdentity(Session, Cause.VisualModeOff);

    public override Transition? SightDecided(bool same)
    {
        if (same || !Desk.Defect.HeedsStaffRefusal())
        {
            return Prove(Cause.SightConfirmed);
        }

        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Sight, Decider.Staff, "not-the-holder"));
        return Desk.Defect.EndsAtStaffRefusal()
            ? Route.Refused(Session, Decider.Staff, null, Cause.SightRefused)
            : Route.ToSight(Session, Cause.SightRefused);
    }

    /// <summary>A patient has come to the check.</summary>
    protected virtual void Serve() => Desk.VisualMode.Serve();

    protected virtual Transition Prove(Cause cause)
    {
        Session.Observe(new ReaderEvent.IdentityEstablished(IdentityMethod.Sight));
        if (Session.CardLies)
        {
            return new(new ProvingState(Session, IdentityMethod.Sight), cause);
        }

        Session.SightConfirmed = true;
        return Route.ToCard(Session, cause);
    }
}
