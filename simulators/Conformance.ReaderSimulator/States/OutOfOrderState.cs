namespace Conformance.ReaderSimulator;

/// <summary>The slot does not work; only a restart leads out of here (RDR-13).</summary>
internal sealed class OutOfOrderState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.OutOfOrder;

    public override bool HoldsCard => false;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);
}
