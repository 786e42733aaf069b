using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>The PIN of an Android phone, typed at the reader; the phone looks at it when it is held (facts/eligibility.md 5.5).</summary>
internal sealed class PhonePinState(Session session, PhoneKind kind, PinEntry entry) : PhoneAskingState(session)
{
    public override string Name => ScreenIds.PhonePin;

    public override TimeSpan? Timeout => Desk.Model.Timeouts.Pin;

    public override bool TakesKeys => !entry.IsFull && !Desk.Surroundings.IsKeypadDead;

    public override Screen? BuildScreen() =>
        IdentityScreens.PhonePin(Desk.Screens, entry, entry.TriesLeft is { } tries ? Desk.Defect.ShownTries(tries) : null);

    public override Transition? TouchKey(int place) => new(new PhonePinState(Session, kind, entry.With(place)), Cause.DigitTouched);

    protected override Transition? Touched(string button) => button == ButtonIds.Ok
        ? new(new PhoneHoldState(Session, kind, entry), Cause.EntryConfirmed)
        : new(new PhonePinState(Session, kind, PinEntry.Begin(Desk, entry.TriesLeft)), Cause.EntryCleared);
}
