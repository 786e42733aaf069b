namespace Conformance.ReaderSimulator;

/// <summary>Waits for staff, who compare the card's face with the person (RDR-8).</summary>
internal sealed class SightCheckState(Session session) : SessionState(session)
{
    public override string Name => ScreenIds.SightCheck;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Sight;

    public override bool AwaitsSight => true;

    public override Screen? BuildScreen() => IdentityScreens.SightCheck();

    public override Task<Transition?> EnterAsync()
    {
        Desk.VisualMode.Serve();
        return Desk.Defect.AwaitsStaffAtSight() ? base.EnterAsync() : Task.FromResult<Transition?>(Prove("staff were not asked"));
    }

    public override Transition? ModeChanged() =>
        Desk.VisualMode.IsOn ? null : Route.ToIdentity(Session, "staff switched visual mode off");

    public override Transition? SightDecided(bool same)
    {
        if (same || !Desk.Defect.HeedsStaffRefusal())
        {
            return Prove("staff know the person by the card");
        }

        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Sight, Decider.Staff, "not-the-holder"));
        return Desk.Defect.EndsAtStaffRefusal()
            ? Route.Refused(Session, Decider.Staff, null, "staff say that it is another person", "RDR-8")
            : Route.ToSight(Session, "staff say that it is another person; they are asked again");
    }

    private Transition Prove(string reason)
    {
        Session.Observe(new ReaderEvent.IdentityEstablished(IdentityMethod.Sight));
        return new(new ProvingState(Session, IdentityMethod.Sight), reason, "RDR-8");
    }
}
