namespace Conformance.ReaderSimulator;

/// <summary>Consent to one item (CONS-1).</summary>
internal sealed class ConsentItemState(Session session, ConsentItem item) : SessionState(session)
{
    public override string Name => ConsentScreens.IdOf(item);

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Consent;

    public override Screen? BuildScreen() => ConsentScreens.Item(Desk.Screens, item, Desk.Defect.PreselectsConsent());

    /// <summary>Silence is no consent to this item and the ones after it (CONS-2).</summary>
    public override Transition? TimedOut()
    {
        if (!Desk.Defect.GoesOnWhenSilent(Desk.VisualMode.IsOn))
        {
            return base.TimedOut();
        }

        var given = Desk.Defect.ConsentWhenSilent();
        foreach (var open in Session.Consents.Open)
        {
            Session.Consents.Decide(Session, open, given, ConsentHow.TimedOut);
        }

        return Route.AfterConsent(Session, Cause.NobodyAnswered);
    }

    protected override Transition? Touched(string button)
    {
        Session.Consents.Decide(Session, item, button == ButtonIds.Agree, ConsentHow.Touched);
        return Session.Consents.Open is [var next, ..]
            ? new(new ConsentItemState(Session, next), Cause.ItemAnswered)
            : Route.AfterConsent(Session, Cause.ItemAnswered);
    }
}
