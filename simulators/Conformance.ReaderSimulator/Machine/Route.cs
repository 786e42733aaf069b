namespace Conformance.ReaderSimulator;

/// <summary>The order of a session's parts, which depends on model, mode and the centre's answer (RDR-1, RDR-2).</summary>
internal static class Route
{
    public static Transition AfterCard(Session session) => session.Desk.Model.ConsentMoment == ConsentMoment.BeforeIdentity
        ? ToConsent(session, "a My Number card; this model asks for consent first", "RDR-1")
        : ToIdentity(session, "a My Number card");

    public static Transition ToIdentity(Session session, string reason) => session.Desk.VisualMode.IsOn
        ? ToSight(session, reason + "; visual mode is on")
        : new(new MethodState(session), reason, "RDR-3");

    public static Transition ToSight(Session session, string reason) => new(new SightCheckState(session), reason, "RDR-8");

    /// <summary>The camera, locked PIN or not (RDR-5).</summary>
    public static Transition ToFace(Session session)
    {
        if (!session.Desk.Defect.BarsFace(() => PinFile.MeansLocked(PinFile.Ask(session.Card!))))
        {
            return new(new FaceState(session, 0), "the patient chose the face", "RDR-3");
        }

        session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Face, Decider.Reader, "pin-locked"));
        return Refused(session, Decider.Reader, null, "the PIN is locked", "RDR-5");
    }

    public static Transition ToPin(Session session) => new(new PreparingPinState(session), "the patient chose the PIN", "RDR-3");

    public static Transition ToPinLocked(Session session, string reason) => session.Desk.Defect.ShowsLock()
        ? new(new PinLockedState(session), reason, "RDR-5")
        : new(new MethodState(session), reason + "; the patient is not told", "RDR-5");

    public static Transition AfterHolder(Session session) => session.Holder!.Standing switch
    {
        Standing.Reminder when session.Desk.Defect.ShowsNotice() =>
            new(new NoticeState(session, session.Holder), "the certificate ends within three months", "RDR-11"),
        Standing.Grace when session.Desk.Defect.ShowsNotice() =>
            new(new NoticeState(session, session.Holder), "the certificate has ended, within three months", "RDR-12"),
        _ => AfterNotice(session),
    };

    public static Transition AfterNotice(Session session) =>
        session.Holder!.Standing == Standing.Grace && !session.Desk.Defect.AsksConsentInGrace()
            ? new(new InquiringState(session), "in grace eligibility alone is given, consent is not asked", "facts/eligibility.md 5.4")
            : ToConsent(session, "the centre trusts the holder", "RDR-2");

    /// <summary>The next consent screen, or what follows when nothing is left to ask.</summary>
    public static Transition ToConsent(Session session, string reason, string fact)
    {
        var open = session.Consents.Open;
        if (open.Count == 0)
        {
            return AfterConsent(session, reason, fact);
        }

        if (!session.Desk.Defect.AsksConsent())
        {
            session.Consents.Close(session, given: true);
            return AfterConsent(session, "consent is not asked", "CONS-1");
        }

        return session.Desk.Model.ComprehensiveConsent && session.Consents.IsEmpty
            ? new(new ConsentAllState(session), reason, "CONS-6")
            : new(new ConsentItemState(session, open[0]), reason, "CONS-1");
    }

    public static Transition AfterConsent(Session session, string reason, string fact) => session.Holder is null
        ? ToIdentity(session, reason)
        : new(new InquiringState(session), reason, fact);

    public static Transition Refused(Session session, Decider decidedBy, ScreenMessage? message, string reason, string fact) =>
        new(new RefusedState(session.Desk, decidedBy, message), reason, fact, SessionEnding.Refused);
}
