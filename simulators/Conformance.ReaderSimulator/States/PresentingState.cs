namespace Conformance.ReaderSimulator;

/// <summary>Gets a challenge from the centre, has it signed, and presents certificate and signature.</summary>
internal abstract class PresentingState(Session session, IdentityMethod method) : SessionState(session)
{
    protected IdentityMethod Method { get; } = method;

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

    /// <summary>Has the challenge signed, and asks the centre.</summary>
    protected abstract Task<Transition?> PresentAsync(ReadOnlyMemory<byte> challenge);

    protected async Task<Transition?> AskCentreAsync(HolderRequest request)
    {
        var answer = await AskAsync(request).ConfigureAwait(false);
        return OfRegistration(answer) ?? answer switch
        {
            HolderAnswer.Trusted trusted => Go(trusted),
            HolderAnswer.Refused refused => RefuseByCentre(refused),
            _ => RefuseWithoutCentre(),
        };
    }

    protected virtual Task<HolderAnswer> AskAsync(HolderRequest request) => Desk.Parts.Centre.HolderAsync(request, Session.Cancellation);

    /// <summary>Where an answer about registration leads; null where there is none, as with a phone.</summary>
    protected virtual Transition? OfRegistration(HolderAnswer answer) => null;

    protected Transition Refuse(Decider decidedBy, Cause cause, string word, ScreenMessage? message)
    {
        Session.Observe(new ReaderEvent.IdentityRefused(Method, decidedBy, word));
        return Route.Refused(Session, decidedBy, message, cause, word);
    }

    private Transition Go(HolderAnswer.Trusted trusted)
    {
        Session.Holder = trusted;
        return Route.AfterHolder(Session);
    }

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
}
