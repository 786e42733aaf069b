namespace Conformance.ReaderSimulator;

/// <summary>A device away from the desk waits for somebody to begin; no card counts before (VISIT-1).</summary>
internal sealed class VisitStartState(Desk desk) : ReaderState(desk)
{
    // Fixed here: what a state is called may not change while it lasts.
    private readonly string _name = desk.Front == Front.OwnDevice ? ScreenIds.OnlineStart
        : desk.Front == Front.OtherVisitDevice && desk.Defect.ChecksActivation() ? ScreenIds.VisitNotActivated
        : ScreenIds.VisitStart;

    public override string Name => _name;

    public override bool HoldsCard => false;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    public override Transition? Touch(string button)
    {
        var session = new Session(Desk);
        return Desk.Defect.AsksVisitCardFirst() ? Route.ToCard(session, Cause.VisitBegun)
            : Desk.Defect.AsksVisitConsentLast() ? Route.ToIdentity(session, Cause.VisitBegun)
            : Route.ToConsent(session, Cause.VisitBegun);
    }
}
