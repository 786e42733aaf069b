namespace Conformance.ReaderSimulator;

/// <summary>Waits for the card to be taken; the session is already cleared.</summary>
internal sealed class TakeCardState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.TakeCard;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Ending;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);

    /// <summary>Asks again, for as long as the card lies there.</summary>
    public override Transition? TimedOut() => new(new TakeCardState(Desk), Cause.CardForgotten);
}
