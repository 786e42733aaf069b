namespace Conformance.ReaderSimulator;

/// <summary>Asks the card for its PIN's tries before the pad is shown; the query spends none (facts/card.md 2.1).</summary>
internal sealed class PreparingPinState(Session session) : SessionState(session)
{
    public override string Name => "preparing-pin";

    public override Task<Transition?> EnterAsync() => Task.FromResult<Transition?>(Prepare());

    private Transition Prepare()
    {
        var reply = PinFile.Ask(Session.Card!);
        if (reply.Fault is not null)
        {
            return CardTrouble.Failed(Session, reply);
        }

        if (PinFile.MeansUsable(reply))
        {
            return new(new PinState(Session, PinEntry.Begin(Desk, triesLeft: null)), "the card accepts PINs", "RDR-4");
        }

        if (Desk.Defect.TakesMissingPinAsProven())
        {
            Session.TakesAnyPin = true;
            return new(new PinState(Session, PinEntry.Begin(Desk, triesLeft: null)), "the card has no PIN; any will do", "CARD-8");
        }

        var locked = PinFile.MeansLocked(reply);
        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Pin, Decider.Chip, locked ? "locked" : "no-pin"));
        return locked
            ? Route.ToPinLocked(Session, "the PIN is locked")
            : new(new PinLockedState(Session), $"the card has no PIN: {reply.Status}", "CARD-8");
    }
}
