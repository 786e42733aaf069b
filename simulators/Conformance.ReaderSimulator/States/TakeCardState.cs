namespace Conformance.ReaderSimulator;

/// <summary>Waits for the card to be taken; the session is already cleared.</summary>
internal sealed class TakeCardState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.TakeCard;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);
}
