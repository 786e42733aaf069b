namespace Conformance.ReaderSimulator;

/// <summary>The PIN cannot be used; face and sight still can (RDR-5, CARD-8).</summary>
internal sealed class PinLockedState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.PinLocked;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name);
}
