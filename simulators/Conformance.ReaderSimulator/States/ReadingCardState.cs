using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>Powers the card and looks whether it is a My Number card.</summary>
internal sealed class ReadingCardState(Session session) : SessionState(session)
{
    public override string Name => StateNames.ReadingCard;

    public override Task<Transition?> EnterAsync() => Task.FromResult<Transition?>(Read());

    private Transition Read()
    {
        if ((Route.WithoutTerminal(Session) ?? CardTrouble.Misplaced(Session)) is { } stop)
        {
            return stop;
        }

        switch (Desk.Parts.Slot.Connect())
        {
            case CardConnection.Opened opened:
                Session.Card = new CardChannel(opened.Channel);
                break;
            case CardConnection.Failed failed:
                return CardTrouble.Failed(Session, failed.Fault);
        }

        foreach (var command in Desk.Defect.CommandsBeforeJpki())
        {
            Session.Card!.Send(command);
        }

        var selected = Session.Card!.SelectJpki();
        var certificate = selected.IsSuccess ? Session.Card.LookForCertificate() : selected;
        return certificate.IsSuccess ? LookForPin(Session.Card)
            : SaysThatThereIsNone(certificate) ? CardTrouble.NotMyNumberCard(Session, certificate)
            : CardTrouble.Failed(Session, certificate);
    }

    /// <summary>
    /// Another card has no such application, and a 住民基本台帳カード nothing in that file; a broken card does not even know that, and
    /// spoilt data say nothing.
    /// </summary>
    private static bool SaysThatThereIsNone(CardReply reply) =>
        reply.Fault is null && reply.Status != StatusWord.InternalError && reply.Status != CardReply.Unreadable.Status;

    /// <summary>A model that offers the PIN in any case does not look (CARD-8).</summary>
    private Transition LookForPin(CardChannel card)
    {
        if (Desk.Defect.TurnsAway(() => PinFile.MeansLocked(PinFile.Ask(card))))
        {
            return CardTrouble.NotMyNumberCard(Session, card.QueryPin());
        }

        if (Desk.Model.OffersPinOnCardWithoutPin)
        {
            Session.OffersPin = true;
            return Route.AfterCard(Session);
        }

        var reply = PinFile.Ask(card);
        if (reply.Fault is not null)
        {
            return CardTrouble.Failed(Session, reply);
        }

        Session.OffersPin = PinFile.MeansUsable(reply) || Desk.Defect.TakesMissingPinAsProven();
        return Route.AfterCard(Session);
    }
}
