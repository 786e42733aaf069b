namespace Conformance.ReaderSimulator;

/// <summary>The card cannot be used; stays until it is taken, so that it can be placed again.</summary>
internal sealed class CardErrorState(Desk desk, ScreenMessage message) : ReaderState(desk)
{
    public override string Name => ScreenIds.CardError;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name) with { Message = message };
}
