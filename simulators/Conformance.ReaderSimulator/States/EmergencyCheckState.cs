namespace Conformance.ReaderSimulator;

/// <summary>
/// Waits for staff as well, where nobody can ask the patient: the card's photograph shows who it is, and no PIN is needed (EMRG-2, EMRG-4).
/// </summary>
internal sealed class EmergencyCheckState(Session session) : SightCheckState(session)
{
    public override string Name => ScreenIds.EmergencyCheck;

    public override Transition? ModeChanged() => Desk.Emergency.IsOn ? null : Route.ToFirst(Session, Cause.EmergencyEnded);

    protected override void Serve() => Desk.Emergency.Serve();

    protected override Transition Prove(Cause cause)
    {
        Session.IsEmergency = true;
        return base.Prove(cause);
    }
}
