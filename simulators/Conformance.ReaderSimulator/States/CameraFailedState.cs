namespace Conformance.ReaderSimulator;

/// <summary>The camera gives no picture: PIN and sight go on (RDR-8).</summary>
internal sealed class CameraFailedState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.CameraFailed;

    public override Screen? BuildScreen() => IdentityScreens.WithoutFace(Desk.Screens, Name, Session.OffersPin);
}
