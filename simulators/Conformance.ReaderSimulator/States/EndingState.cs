namespace Conformance.ReaderSimulator;

/// <summary>Tells how the session ended, which is already cleared, and goes on to the card that still lies there; a phone was never laid down.</summary>
internal abstract class EndingState(Desk desk, bool holdsCard) : ReaderState(desk)
{
    public override bool HoldsCard => holdsCard;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Ending(Name, holdsCard);

    public override Transition? CardPlaced() => holdsCard ? null : new(new ReadingCardState(new Session(Desk)), Cause.CardPlaced);

    public override Transition? TimedOut() => new(holdsCard ? new TakeCardState(Desk) : Desk.Start(), Cause.TimedOut);
}
