namespace Conformance.ReaderSimulator;

/// <summary>Names the patient in kana and asks to take the card; the session is cleared when the name leaves the screen (RDR-9).</summary>
internal sealed class FinishedState(Session session, string? kana) : SessionState(session)
{
    public override string Name => ScreenIds.Finished;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen()
    {
        Desk.Defect.PatientNamed(kana);
        return Desk.Screens.Ending(Name, HoldsCard) with { KanaName = kana };
    }

    public override Transition? CardPlaced() => HoldsCard ? null : new(new ReadingCardState(new Session(Desk)), Cause.CardPlaced);

    public override Transition? TimedOut() =>
        !HoldsCard ? new(Desk.Start(), Cause.TimedOut)
        : Desk.Defect.AwaitsTaking() ? new(new TakeCardState(Desk), Cause.TimedOut)
        : new(new ReadingCardState(new Session(Desk)), Cause.CardForgotten);
}
