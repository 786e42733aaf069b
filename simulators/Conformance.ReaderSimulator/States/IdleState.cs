namespace Conformance.ReaderSimulator;

/// <summary>Waits for a card.</summary>
internal sealed class IdleState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.Idle;

    public override bool HoldsCard => false;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name) with { KanaName = Desk.Defect.NameOnIdle() };

    public override Transition? CardPlaced() => new(new ReadingCardState(new Session(Desk)), Cause.CardPlaced);
}
