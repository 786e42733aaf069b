namespace Conformance.ReaderSimulator;

/// <summary>Asks the centre for the result and hands it over as it came (ELIG-4, facts/eligibility.md 1.3).</summary>
internal sealed class InquiringState(Session session) : SessionState(session)
{
    public override string Name => StateNames.Inquiring;

    public override async Task<Transition?> EnterAsync()
    {
        if (Route.WithoutTerminal(Session) is { } stop)
        {
            return stop;
        }

        Session.Consents.Close(Session);
        var consents = MayShare() ? Session.Consents.Answers : ConsentAnswers.None;
        var request = new InquiryRequest(
            Session.Holder!.Ticket,
            Desk.Parts.Terminal.MedicalInstitutionCode,
            Session.Consents.DecidedAt!.Value,
            consents)
        {
            From = Desk.Front,
            IsEmergency = Session.IsEmergency && Desk.Defect.TellsEmergency(),
            Questions = MayShare() ? Desk.Defect.QuestionsSent(Session.Questions.Answers) : QuestionAnswers.None,
        };
        Session.Observe(new ReaderEvent.InquirySent(consents));
        var answer = await Desk.Parts.Centre.InquireAsync(request, Session.Cancellation).ConfigureAwait(false);
        if (answer is InquiryAnswer.Answered answered)
        {
            Session.Observe(new ReaderEvent.InquiryAnswered(answered.Message.Length));
            return HandOver(answered.Message);
        }

        Session.Observe(new ReaderEvent.InquiryAnswered(null));
        if (answer is InquiryAnswer.Refused refused)
        {
            return Route.Refused(Session, Decider.Centre, refused.Message, Cause.ResultRefused, refused.Reason);
        }

        return RefuseByTerminal(Cause.CentreUnreachable);
    }

    /// <summary>In grace eligibility alone is given, whatever was answered before that was known (facts/eligibility.md 5.4); in an emergency nobody was asked.</summary>
    private bool MayShare() => !Session.IsEmergency && (Session.Holder!.Standing != Standing.Grace || Desk.Defect.AsksConsentInGrace());

    private Transition? HandOver(ReadOnlyMemory<byte> message)
    {
        if (Session.IsOver)
        {
            return null;
        }

        if (Route.WithoutTerminal(Session) is { } stop)
        {
            return stop;
        }

        if (ResultMessage.Read(message) is not { } result || !Desk.Defect.TakesResult(result.Text))
        {
            return RefuseByTerminal(Cause.ResultUnreadable);
        }

        return !ResultHandover.TryHandOver(Session, Desk.Defect.HandedOver(message)) ? RefuseByTerminal(Cause.FolderFailed)
            : result.Error is { } error && Desk.Defect.TellsFailure() ? Route.Refused(Session, Decider.Centre, error, Cause.CentreFailed)
            : new(new FinishedState(Session, result.NameKana), Cause.ResultHandedOver);
    }

    private Transition RefuseByTerminal(Cause cause) => Route.Refused(Session, Decider.Terminal, null, cause);
}
