namespace Conformance.ReaderSimulator;

/// <summary>The order of a session's parts, which depends on model, mode and the centre's answer (RDR-1, RDR-2).</summary>
internal static class Route
{
    public static Transition AfterCard(Session session) =>
        session.Entry is not null ? new(new PreparingPinState(session), Cause.CardRead)
        : session.SightConfirmed ? new(new ProvingState(session, IdentityMethod.Sight), Cause.CardRead)
        : ToFirst(session, Cause.CardRead);

    /// <summary>What comes first with the card's holder: nothing is asked of whom nobody can ask (EMRG-2).</summary>
    public static Transition ToFirst(Session session, Cause cause) =>
        session.Desk.Front == Front.Desk && session.Desk.Emergency.IsOn ? ToSight(session, cause)
        : session.Desk.Front != Front.Desk || session.Desk.Model.ConsentMoment == ConsentMoment.BeforeIdentity ? ToConsent(session, cause)
        : ToIdentity(session, cause);

    public static Transition ToIdentity(Session session, Cause cause) =>
        session.Desk.Front == Front.OwnDevice && !session.Desk.Defect.AsksPinOnline() ? WithoutPin(session, cause)
        : session.Desk.Front != Front.Desk ? new(new VisitMethodState(session, pinFails: false), cause)
        : session.Desk.Emergency.IsOn || session.Desk.VisualMode.IsOn ? ToSight(session, cause)
        : new(new MethodState(session), cause);

    public static Transition ToSight(Session session, Cause cause) =>
        new(session.Desk is { Front: Front.Desk, Emergency.IsOn: true } ? new EmergencyCheckState(session) : new SightCheckState(session), cause);

    /// <summary>The camera, locked PIN or not (RDR-5).</summary>
    public static Transition ToFace(Session session)
    {
        if (!session.Desk.Defect.BarsFace(() => PinFile.MeansLocked(PinFile.Ask(session.Card!))))
        {
            return new(new OpeningPhotoState(session), Cause.FaceChosen);
        }

        session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Reader, "pin-locked"));
        return Refused(session, Decider.Reader, null, Cause.FaceBarred);
    }

    /// <summary>Away from the desk PIN or sight comes before the card (VISIT-1), unless that lies there already.</summary>
    public static Transition ToCard(Session session, Cause cause) => new(new VisitHoldState(session), cause);

    /// <summary>The card takes no PIN: at a visit sight goes on, and where nobody can look nothing does (VISIT-1, VISIT-2).</summary>
    public static Transition WithUselessPin(Session session, Cause cause) =>
        session.Desk.Front is not (Front.OwnDevice or Front.VisitPage) ? new(new VisitMethodState(session, pinFails: true), cause)
        : session.Desk.Defect.RefusesWithoutPin() ? Refused(session, Decider.Chip, null, cause)
        : WithoutPin(session, cause);

    public static Transition ToPin(Session session) => new(new PreparingPinState(session), Cause.PinChosen);

    public static Transition ToPinLocked(Session session) =>
        session.Desk.Front != Front.Desk ? WithUselessPin(session, Cause.PinLocked)
        : session.Desk.Defect.ShowsLock() ? new(new PinLockedState(session), Cause.PinLocked)
        : new(new MethodState(session), Cause.LockConcealed);

    /// <summary>In an emergency nobody is there to read a notice or to answer.</summary>
    public static Transition AfterHolder(Session session) =>
        session.IsEmergency && !session.Desk.Defect.AsksInEmergency() ? new(new InquiringState(session), Cause.HolderTrusted)
        : session.Holder!.Standing is Standing.Reminder or Standing.Grace && session.Desk.Defect.ShowsNotice()
            ? new(new NoticeState(session, session.Holder), Cause.HolderTrusted)
            : AfterNotice(session, Cause.HolderTrusted);

    /// <summary>In grace eligibility alone is given, hence consent is not asked (facts/eligibility.md 5.4).</summary>
    public static Transition AfterNotice(Session session, Cause cause) =>
        session.Holder!.Standing == Standing.Grace && !session.Desk.Defect.AsksConsentInGrace()
            ? new(new InquiringState(session), cause)
            : ToConsent(session, cause);

    /// <summary>The next consent screen, or what follows when nothing is left to ask.</summary>
    public static Transition ToConsent(Session session, Cause cause)
    {
        var open = session.Consents.Open;
        if (open.Count == 0)
        {
            return AfterConsent(session, cause);
        }

        if (!session.Desk.Defect.AsksConsent())
        {
            session.Consents.Close(session, given: true);
            return AfterConsent(session, cause);
        }

        return AllAtOnce(session) && open.Count > 1
            ? new(new ConsentAllState(session), cause)
            : new(new ConsentItemState(session, open[0]), cause);
    }

    /// <summary>The next question beside consent, or what follows when nothing is left to ask.</summary>
    public static Transition AfterConsent(Session session, Cause cause) =>
        session.Questions.Open is { } question ? new(new QuestionState(session, question), cause)
        : session.Holder is null ? ToIdentity(session, cause)
        : new(new InquiringState(session), cause);

    /// <summary>By face or PIN; by sight where the model allows it, as sources differ (facts/eligibility.md 5.1 and 10).</summary>
    public static bool OffersRegistration(Session session, IdentityMethod method) =>
        session is { IsEmergency: false, Desk.Front: Front.Desk }
        && session.Desk.Model.Abilities.Contains(ModelAbility.FirstRegistration)
        && (method != IdentityMethod.Sight || session.Desk.Model.Abilities.Contains(ModelAbility.RegistrationBySight))
        && session.Desk.Defect.OffersRegistration();

    /// <summary>The terminal does not answer; null while it does, or when the reader does not look.</summary>
    public static Transition? WithoutTerminal(Session session) =>
        session.Desk.Surroundings.IsTerminalAsleep && session.Desk.Defect.NoticesSleepingTerminal()
            ? new(new TerminalAwayState(session.Desk, session.HoldsCard), Cause.TerminalAsleep)
            : null;

    public static Transition Refused(Session session, Decider decidedBy, ScreenMessage? message, Cause cause, string? detail = null) =>
        new(new RefusedState(session.Desk, session.HoldsCard, decidedBy, message, decidedBy == Decider.Centre && detail is "revoked" or "expired"), cause) { Detail = detail };

    /// <summary>Never, on a good device: nobody has proven to be the holder.</summary>
    private static Transition WithoutPin(Session session, Cause cause)
    {
        session.SightConfirmed = true;
        return session.CardLies ? new(new ProvingState(session, IdentityMethod.Sight), cause) : ToCard(session, cause);
    }

    private static bool AllAtOnce(Session session) =>
        session.Desk.Model.ComprehensiveConsent && session.Consents.IsEmpty && ConsentReform.AllowsAllAtOnce(session.Desk.TokyoNow.Date);
}
