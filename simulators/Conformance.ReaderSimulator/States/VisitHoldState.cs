namespace Conformance.ReaderSimulator;

/// <summary>Away from the desk: asks for the card, which comes last (VISIT-1).</summary>
internal sealed class VisitHoldState(Session session) : SessionState(session)
{
    public override string Name => ScreenIds.VisitHold;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Choice;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    public override Transition? CardPlaced()
    {
        Session.CardLies = true;
        return new(new ReadingCardState(Session), Cause.CardPlaced);
    }
}
