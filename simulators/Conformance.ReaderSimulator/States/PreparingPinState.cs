namespace Conformance.ReaderSimulator;

/// <summary>Asks the card for its PIN's tries before the pad is shown; the query spends none (facts/card.md 2.1).</summary>
internal sealed class PreparingPinState(Session session) : SessionState(session)
{
    public override string Name => StateNames.PreparingPin;

    public override Task<Transition?> EnterAsync() => Task.FromResult<Transition?>(Prepare());

    private Transition Prepare()
    {
        if (Desk.Surroundings.IsKeypadDead)
        {
            return Desk.Defect.GoesOnWithoutKeypad()
                ? new(new KeypadFailedState(Session), Cause.KeypadDead)
                : Route.Refused(Session, Decider.Reader, null, Cause.KeypadDead);
        }

        var reply = PinFile.Ask(Session.Card!);
        if (reply.Fault is not null)
        {
            return CardTrouble.Failed(Session, reply);
        }

        if (PinFile.MeansUsable(reply))
        {
            return new(Session.Entry is { } waiting ? new VerifyingPinState(Session, waiting) : new PinState(Session, PinEntry.Begin(Desk, triesLeft: null)), Cause.PinUsable);
        }

        if (Desk.Defect.TakesMissingPinAsProven())
        {
            Session.TakesAnyPin = true;
            return new(new PinState(Session, PinEntry.Begin(Desk, triesLeft: null)), Cause.AnyPinTaken);
        }

        var locked = PinFile.MeansLocked(reply);
        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Pin, Decider.Chip, locked ? "locked" : "no-pin"));
        return locked
            ? Route.ToPinLocked(Session)
            : Desk.Front != Front.Desk ? Route.WithUselessPin(Session, Cause.PinMissing)
            : new(new PinLockedState(Session), Cause.PinMissing) { Detail = reply.Status.ToString() };
    }
}
