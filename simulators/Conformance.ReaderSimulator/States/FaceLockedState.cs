namespace Conformance.ReaderSimulator;

/// <summary>Ten misreads have closed the chip's photo; PIN and sight go on (facts/eligibility.md 10).</summary>
internal sealed class FaceLockedState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.FaceLocked;

    public override Screen? BuildScreen() => IdentityScreens.WithoutFace(Desk.Screens, Name, Session.OffersPin);
}
