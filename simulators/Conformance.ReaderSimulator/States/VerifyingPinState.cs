namespace Conformance.ReaderSimulator;

/// <summary>Lets the chip judge the PIN: one VERIFY for one entry, since every miss costs the holder a try (RDR-5).</summary>
internal sealed class VerifyingPinState(Session session, PinEntry entry) : SessionState(session)
{
    public override string Name => StateNames.VerifyingPin;

    public override Task<Transition?> EnterAsync() => Task.FromResult<Transition?>(Verify());

    private Transition Verify()
    {
        if (Session.TakesAnyPin)
        {
            return Prove(Cause.ChipNotAsked);
        }

        if (!Desk.Defect.SendsPinToChip())
        {
            Session.TakesAnyPin = true;
            return Prove(Cause.ChipNotAsked);
        }

        Session.PinTried = true;
        var file = Desk.Defect.PinFileForEntries();
        var reply = Session.ReplyBeforeOk ?? Session.Card!.Verify(file, entry.Digits);
        for (var sent = 1; sent < Desk.Defect.VerifiesPerEntry(); sent++)
        {
            reply = Session.Card!.Verify(file, entry.Digits);
        }

        if (reply.IsSuccess)
        {
            return Prove(Cause.PinAccepted);
        }

        if (PinFile.MeansLocked(reply))
        {
            Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Pin, Decider.Chip, "locked"));
            return Route.ToPinLocked(Session);
        }

        if (reply.Status.TriesLeft is not { } tries)
        {
            return CardTrouble.Failed(Session, reply);
        }

        Session.Observe(new ReaderEvent.IdentityRefused(IdentityMethod.Pin, Decider.Chip, "wrong-pin"));
        return new(new PinState(Session, PinEntry.Begin(Desk, tries)), Cause.PinMissed);
    }

    private Transition Prove(Cause cause)
    {
        Session.Observe(new ReaderEvent.IdentityEstablished(IdentityMethod.Pin));
        return new(new ProvingState(Session, IdentityMethod.Pin), cause);
    }
}
