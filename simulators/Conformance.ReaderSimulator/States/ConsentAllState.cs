namespace Conformance.ReaderSimulator;

/// <summary>Consent to everything at once (CONS-6).</summary>
internal sealed class ConsentAllState(Session session) : SessionState(session)
{
    public override string Name => ScreenIds.ConsentAll;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Consent;

    public override Screen? BuildScreen() => ConsentScreens.All(Desk.Screens, Session.Consents.Open, Desk.Defect.PreselectsConsent());

    /// <summary>Silence is no consent, and no reason to stop either (CONS-2).</summary>
    public override Transition? TimedOut() => Desk.Defect.GoesOnWhenSilent(Desk.VisualMode.IsOn)
        ? DecideAll(Desk.Defect.ConsentWhenSilent(), ConsentHow.TimedOut, Cause.NobodyAnswered)
        : base.TimedOut();

    protected override Transition? Touched(string button) => button == ButtonIds.OneByOne
        ? new(new ConsentItemState(Session, Session.Consents.Open[0]), Cause.OneByOneChosen)
        : DecideAll(button == ButtonIds.AgreeAll, ConsentHow.Touched, Cause.AllAnswered);

    private Transition DecideAll(bool given, ConsentHow how, Cause cause)
    {
        foreach (var item in Session.Consents.Open)
        {
            Session.Consents.Decide(Session, item, given, how);
        }

        return Route.AfterConsent(Session, cause);
    }
}
