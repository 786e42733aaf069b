using Conformance.SmartCard.Phones;

namespace Conformance.ReaderSimulator;

/// <summary>Waits for a card, or for somebody who wants to use a phone in its place.</summary>
internal sealed class IdleState(Desk desk) : ReaderState(desk)
{
    public override string Name => ScreenIds.Idle;

    public override bool HoldsCard => false;

    public override Screen? BuildScreen() =>
        Desk.Screens.Show(Name, OffersPhone ? [ButtonIds.Phone] : []) with { KanaName = Desk.Defect.NameOnIdle() };

    public override Transition? CardPlaced() => new(new ReadingCardState(new Session(Desk)), Cause.CardPlaced);

    public override Transition? Touch(string button)
    {
        var session = new Session(Desk) { IsByPhone = true };
        return Desk.Defect.AsksPhoneKind()
            ? new(new PhoneKindState(session, isOther: false), Cause.PhoneChosen)
            : new(new PhoneHoldState(session, PhoneKind.IPhone, null), Cause.PhoneChosen);
    }

    /// <summary>Where a phone reader is attached, and since the day that phones are taken.</summary>
    private bool OffersPhone =>
        Desk.Parts.PhoneReader is not null && Desk.Model.Abilities.Contains(ModelAbility.Phone) && PhoneStart.TakesPhones(Desk.TokyoNow.Date) && Desk.Defect.OffersPhone();
}
