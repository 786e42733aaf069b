using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>Signs the centre's challenge with the card and presents certificate and signature, for an inquiry or to register the card.</summary>
internal sealed class ProvingState(Session session, IdentityMethod method, bool registers = false) : PresentingState(session, method)
{
    public override string Name => StateNames.Proving;

    protected override async Task<Transition?> PresentAsync(ReadOnlyMemory<byte> challenge)
    {
        var certificate = Session.Card!.ReadCertificate();
        if (certificate.Fault is not null && OpensOtherCard())
        {
            certificate = Session.Card.ReadCertificate();
        }

        if (!certificate.IsSuccess)
        {
            return CardTrouble.Failed(Session, certificate);
        }

        var signature = Sign(Session.Card, challenge);
        if (!signature.IsSuccess)
        {
            return signature.Status == StatusWord.SecurityStatusNotSatisfied
                ? Refuse(Decider.Chip, Cause.KeyRefused, "key-refused", null)
                : CardTrouble.Failed(Session, signature);
        }

        return await AskCentreAsync(new(challenge, signature.Data, certificate.Data, Method)).ConfigureAwait(false);
    }

    /// <summary>Never, on a good reader: whoever lies in the slot now has proven nothing.</summary>
    private bool OpensOtherCard()
    {
        if (!Desk.Parts.Slot.IsCardPresent || !Desk.Defect.GoesOnWithOtherCard() || Desk.Parts.Slot.Connect() is not CardConnection.Opened opened)
        {
            return false;
        }

        Session.Card!.Dispose();
        Session.Card = new CardChannel(opened.Channel);
        return Session.Card.SelectJpki().IsSuccess;
    }

    /// <summary>Key use without a PIN starts from a freshly selected application; after a VERIFY that would lose it (facts/card.md 2.1, 2.4).</summary>
    private CardReply Sign(CardChannel card, ReadOnlyMemory<byte> challenge)
    {
        using var hold = card.Hold();
        if (Method != IdentityMethod.Pin || Session.TakesAnyPin)
        {
            var selected = card.SelectJpki();
            if (!selected.IsSuccess)
            {
                return selected;
            }

            Desk.Parts.PinlessKeyUse?.Permit();
        }

        var key = card.SelectFile(CardChannel.PrivateKey);
        return key.IsSuccess ? card.Sign(challenge.Span) : key;
    }

    protected override Task<HolderAnswer> AskAsync(HolderRequest request) =>
        registers ? Desk.Parts.Centre.RegisterAsync(request, Session.Cancellation) : base.AskAsync(request);

    protected override Transition? OfRegistration(HolderAnswer answer) => answer switch
    {
        HolderAnswer.UnderWay underWay => TellUnderWay(underWay.Message),
        HolderAnswer.Refused { IsUnregistered: true } unregistered when !registers && Route.OffersRegistration(Session, Method) => Offer(unregistered),
        _ => null,
    };

    private Transition Offer(HolderAnswer.Refused unregistered) => Desk.Defect.AwaitsRegistrationWish()
        ? new(new RegistrationOfferState(Session, Method, unregistered), Cause.NotRegistered) { Detail = unregistered.Reason }
        : new(new ProvingState(Session, Method, registers: true), Cause.RegistrationWanted);

    private Transition TellUnderWay(ScreenMessage message) => Desk.Defect.TellsUnderWay()
        ? new(new RegistrationUnderWayState(Desk, message), Cause.RegistrationUnderWay)
        : Route.Refused(Session, Decider.Centre, message, Cause.RegistrationUnderWay);
}
