using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>Choice of iPhone or Android (facts/eligibility.md 5.5).</summary>
/// <param name="session">A session by phone.</param>
/// <param name="isOther">True when a phone of the other kind was held.</param>
internal sealed class PhoneKindState(Session session, bool isOther) : PhoneAskingState(session)
{
    public override string Name => ScreenIds.PhoneKind;

    public override Screen? BuildScreen() =>
        Desk.Screens.Show(Name, isOther ? ["card", "other-kind"] : ["card"], [ButtonIds.IPhone, ButtonIds.Android, ButtonIds.Cancel]);

    protected override Transition? Touched(string button) => button == ButtonIds.IPhone ? Choose(PhoneKind.IPhone, Cause.IPhoneChosen) : Choose(PhoneKind.Android, Cause.AndroidChosen);

    private Transition Choose(PhoneKind kind, Cause cause) =>
        !Desk.Defect.AsksPhonePin(kind) ? new(new PhoneHoldState(Session, kind, null), cause)
        : Desk.Surroundings.IsKeypadDead ? new(new PhoneUnusableState(Session), Cause.KeypadDead)
        : new(new PhonePinState(Session, kind, PinEntry.Begin(Desk, triesLeft: null)), cause);
}
