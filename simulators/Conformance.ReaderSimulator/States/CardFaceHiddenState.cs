namespace Conformance.ReaderSimulator;

/// <summary>The card's printed face cannot be read, as through a sleeve: to be placed again, or PIN and sight go on (RDR-7).</summary>
internal sealed class CardFaceHiddenState(Session session) : IdentityState(session)
{
    public override string Name => ScreenIds.CardFaceHidden;

    public override Screen? BuildScreen() => IdentityScreens.WithoutFace(Desk.Screens, Name, Session.OffersPin);
}
