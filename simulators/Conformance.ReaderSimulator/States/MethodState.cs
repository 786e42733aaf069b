namespace Conformance.ReaderSimulator;

/// <summary>Choice of face or PIN (RDR-3).</summary>
internal sealed class MethodState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.Method;

    public override Screen? BuildScreen() => IdentityScreens.Method(Desk.Screens, Session.OffersPin);
}
