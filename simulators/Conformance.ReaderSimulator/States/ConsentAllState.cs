namespace Conformance.ReaderSimulator;

/// <summary>Consent to everything at once (CONS-6).</summary>
internal sealed class ConsentAllState(Session session) : SessionState(session)
{
    public override string Name => ScreenIds.ConsentAll;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Consent;

    public override Screen? BuildScreen() => ConsentScreens.All(Desk.Defect.PreselectsConsent());

    /// <summary>Silence is no consent, and no reason to stop either (CONS-2).</summary>
    public override Transition? TimedOut() =>
        DecideAll(Desk.Defect.ConsentWhenSilent(), ConsentHow.TimedOut, "nobody answered");

    protected override Transition? Touched(string button) => button == ButtonIds.OneByOne
        ? new(new ConsentItemState(Session, Session.Consents.Open[0]), "the patient answers item by item", "CONS-1")
        : DecideAll(button == ButtonIds.AgreeAll, ConsentHow.Touched, "the patient answered for all items");

    private Transition DecideAll(bool given, ConsentHow how, string reason)
    {
        foreach (var item in Session.Consents.Open)
        {
            Session.Consents.Decide(Session, item, given, how);
        }

        return Route.AfterConsent(Session, reason, "CONS-2");
    }
}
