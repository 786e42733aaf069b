namespace Conformance.ReaderSimulator;

/// <summary>The PIN pad (RDR-4). Four digits, then "ok": one entry is one VERIFY.</summary>
internal sealed class PinState(Session session, PinEntry entry) : IdentityState(session)
{
    public override string Name => ScreenIds.Pin;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Pin;

    public override bool TakesKeys => !entry.IsFull;

    public override Screen? BuildScreen() =>
        IdentityScreens.Pin(entry, entry.TriesLeft is { } tries ? Desk.Defect.ShownTries(tries) : null);

    public override Transition? TouchKey(int place) =>
        new(new PinState(Session, entry.With(place)), "a digit was touched", "RDR-4");

    protected override Transition? Touched(string button) => button switch
    {
        ButtonIds.Ok => new(new VerifyingPinState(Session, entry), "four digits and OK", "RDR-4"),
        ButtonIds.Clear => new(new PinState(Session, PinEntry.Begin(Desk, entry.TriesLeft)), "the entry starts anew", "RDR-4"),
        _ => base.Touched(button),
    };
}
