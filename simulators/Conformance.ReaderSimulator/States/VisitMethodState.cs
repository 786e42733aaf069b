namespace Conformance.ReaderSimulator;

/// <summary>Away from the desk: PIN, or where staff are the sight check (VISIT-1, VISIT-2).</summary>
/// <param name="session">A session away from the desk.</param>
/// <param name="pinFails">True when the card takes no PIN.</param>
internal sealed class VisitMethodState(Session session, bool pinFails) : SessionState(session)
{
    public override string Name => ScreenIds.VisitMethod;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Choice;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name, pinFails ? ["no-pin"] : [], [.. Ways, ButtonIds.Cancel]);

    protected override Transition? Touched(string button) => button == ButtonIds.Pin
        ? new(new PinState(Session, PinEntry.Begin(Desk, triesLeft: null)), Cause.PinChosen)
        : Route.ToSight(Session, Cause.SightChosen);

    private IEnumerable<string> Ways => [.. pinFails ? Array.Empty<string>() : [ButtonIds.Pin], .. OffersSight ? [ButtonIds.Sight] : Array.Empty<string>()];

    private bool OffersSight => Desk.Front switch
    {
        Front.OwnDevice => false,
        Front.VisitPage => Desk.Defect.OffersSightOnPage(),
        _ => true,
    };
}
