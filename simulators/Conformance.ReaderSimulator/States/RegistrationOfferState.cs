namespace Conformance.ReaderSimulator;

/// <summary>
/// Says in the centre's words that the card is not registered as an insurance card, or not any more, and offers the registration
/// (RDR-10, REG-2).
/// </summary>
internal sealed class RegistrationOfferState(Session session, IdentityMethod method, HolderAnswer.Refused answer) : SessionState(session)
{
    public override string Name => ScreenIds.RegistrationOffer;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Choice;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name) with { Message = answer.Message };

    protected override Transition? Touched(string button) =>
        button == ButtonIds.Register || !Desk.Defect.HeedsDeclining() ? Wanted() : Declined(Cause.RegistrationDeclined);

    /// <summary>The holder is proven once more, for the registration: it is a request of its own (facts/eligibility.md 1.1).</summary>
    private Transition Wanted() =>
        Desk.Defect.DemandsPinToRegister(method) ? Declined(Cause.PinDemanded)
        : Desk.Defect.SendsRegistration() ? new(new ProvingState(Session, method, registers: true), Cause.RegistrationWanted)
        : new(new RegistrationUnderWayState(Desk, null), Cause.RegistrationKept);

    private Transition Declined(Cause cause)
    {
        Session.Observe(new ReaderEvent.IdentityRefused(method, Decider.Centre, answer.Reason));
        return Route.Refused(Session, Decider.Centre, answer.Message, cause, answer.Reason);
    }
}
