using Conformance.SmartCard;

namespace Conformance.ReaderSimulator;

/// <summary>Signs the centre's challenge with the card and presents certificate and signature, for an inquiry or to register the card.</summary>
internal sealed class ProvingState(Session session, IdentityMethod method, bool registers = false) : SessionState(session)
{
    public override string Name => StateNames.Proving;

    public override async Task<Transition?> EnterAsync()
    {
        if (Desk.Surroundings.IsTerminalAsleep)
        {
            return Route.WithoutTerminal(Session) ?? new(new FinishedState(Session, null), Cause.TerminalAsleep);
        }

        if (!Desk.Defect.AsksCentre())
        {
            return RefuseWithoutCentre();
        }

        var answer = await Desk.Parts.Centre.ChallengeAsync(Session.Cancellation).ConfigureAwait(false);
        if (Session.IsOver)
        {
            return null;
        }

        return answer is ChallengeAnswer.Given given
            ? await PresentAsync(given.Challenge).ConfigureAwait(false)
            : RefuseWithoutCentre();
    }

    private async Task<Transition?> PresentAsync(ReadOnlyMemory<byte> challenge)
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

        var request = new HolderRequest(challenge, signature.Data, certificate.Data, method);
        var centre = Desk.Parts.Centre;
        var answer = await (registers ? centre.RegisterAsync(request, Session.Cancellation) : centre.HolderAsync(request, Session.Cancellation)).ConfigureAwait(false);
        return answer switch
        {
            HolderAnswer.Trusted trusted => Go(trusted),
            HolderAnswer.UnderWay underWay => TellUnderWay(underWay.Message),
            HolderAnswer.Refused { IsUnregistered: true } unregistered when !registers && Route.OffersRegistration(Session, method) => Offer(unregistered),
            HolderAnswer.Refused refused => RefuseByCentre(refused),
            _ => RefuseWithoutCentre(),
        };
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
        if (method != IdentityMethod.Pin || Session.TakesAnyPin)
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

    private Transition Go(HolderAnswer.Trusted trusted)
    {
        Session.Holder = trusted;
        return Route.AfterHolder(Session);
    }

    private Transition Offer(HolderAnswer.Refused unregistered) => Desk.Defect.AwaitsRegistrationWish()
        ? new(new RegistrationOfferState(Session, method, unregistered), Cause.NotRegistered) { Detail = unregistered.Reason }
        : new(new ProvingState(Session, method, registers: true), Cause.RegistrationWanted);

    private Transition TellUnderWay(ScreenMessage message) => Desk.Defect.TellsUnderWay()
        ? new(new RegistrationUnderWayState(Desk, message), Cause.RegistrationUnderWay)
        : Route.Refused(Session, Decider.Centre, message, Cause.RegistrationUnderWay);

    private Transition RefuseByCentre(HolderAnswer.Refused refused)
    {
        var refusal = Refuse(Decider.Centre, Cause.HolderRefused, refused.Reason, refused.Message);
        ResultHandover.HandOverOwn(Session);
        return refusal;
    }

    private Transition RefuseWithoutCentre()
    {
        Desk.Defect.CentreUnanswered();
        return Desk.Defect.TellsFailure()
            ? Refuse(Decider.Terminal, Cause.CentreUnreachable, "unavailable", null)
            : new(new FinishedState(Session, null), Cause.CentreUnreachable);
    }

    private Transition Refuse(Decider decidedBy, Cause cause, string word, ScreenMessage? message)
    {
        Session.Observe(new ReaderEvent.IdentityRefused(method, decidedBy, word));
        return Route.Refused(Session, decidedBy, message, cause, word);
    }
}
