namespace Conformance.ReaderSimulator;

/// <summary>No look gave a face that could be compared, so nobody was refused: another try, PIN and sight go on (RDR-7, RDR-8).</summary>
internal sealed class FaceUnseenState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.FaceUnseen;

    public override Screen? BuildScreen() => IdentityScreens.FaceUnseen(Desk.Screens, Session.OffersPin);
}
