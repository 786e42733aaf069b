using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>Asks to hold the phone to the phone reader; a phone that lies there already is taken at once.</summary>
internal sealed class PhoneHoldState(Session session, PhoneKind kind, PinEntry? entry) : PhoneAskingState(session)
{
    public override string Name => ScreenIds.PhoneHold;

    public override Screen? BuildScreen() => Desk.Screens.Show(Name, kind == PhoneKind.IPhone ? ["prove", "where"] : ["where"], [ButtonIds.Cancel]);

    public override Task<Transition?> EnterAsync() => Task.FromResult(Desk.Parts.PhoneReader!.IsOccupied ? PhoneHeld() : null);

    public override Transition? PhoneHeld() => Desk.Defect.HeedsPhoneReader() ? new(new ProvingPhoneState(Session, kind, entry), Cause.PhoneHeld) : null;
}
