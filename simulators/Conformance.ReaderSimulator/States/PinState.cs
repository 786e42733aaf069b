namespace Conformance.ReaderSimulator;

/// <summary>The PIN pad (RDR-4). Four digits, then "ok": one entry is one VERIFY.</summary>
internal sealed class PinState(Session session, PinEntry entry) : IdentityState(session)
{
    public override string Name => ScreenIds.Pin;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Pin;

    public override bool TakesKeys => !entry.IsFull && !Desk.Surroundings.IsKeypadDead;

    public override Screen? BuildScreen() =>
        IdentityScreens.Pin(Desk.Screens, entry, entry.TriesLeft is { } tries ? Desk.Defect.ShownTries(tries) : null, offersFace: Desk.Front == Front.Desk);

    public override Transition? TouchKey(int place)
    {
        var more = entry.With(place);
        if (more.IsFull && Session.CardLies && Desk.Defect.VerifiesBeforeOk())
        {
            Session.ReplyBeforeOk = Session.Card!.Verify(CardChannel.Pin, more.Digits);
        }

        return new(new PinState(Session, more), Cause.DigitTouched);
    }

    protected override Transition? Touched(string button) => button switch
    {
        ButtonIds.Ok when !Session.CardLies => Await(entry),
        ButtonIds.Ok => new(new VerifyingPinState(Session, entry), Cause.EntryConfirmed),
        ButtonIds.Clear => new(new PinState(Session, PinEntry.Begin(Desk, entry.TriesLeft)), Cause.EntryCleared),
        _ => base.Touched(button),
    };

    private Transition Await(PinEntry confirmed)
    {
        Session.Entry = confirmed;
        return Route.ToCard(Session, Cause.EntryConfirmed);
    }
}
