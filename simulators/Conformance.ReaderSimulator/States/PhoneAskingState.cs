namespace Conformance.ReaderSimulator;

/// <summary>A screen of a session by phone before the phone is proven. A card that is placed here is taken in the phone's place.</summary>
internal abstract class PhoneAskingState(Session session) : SessionState(session)
{
    public override TimeSpan? Timeout => Desk.Model.Timeouts.Choice;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    public override Transition? CardPlaced() => new(new ReadingCardState(new Session(Desk)), Cause.CardPlaced);
}
