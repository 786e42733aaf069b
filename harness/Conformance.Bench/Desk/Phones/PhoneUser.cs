using Conformance.Bench.Desk.People;
using Conformance.CardSimulator.Phones;
using Conformance.SmartCard.Phones;

namespace Conformance.Bench.Desk.Phones;

/// <summary>A person who has a phone in the card's place (facts/eligibility.md 5.5). Knows its PIN and tells nobody.</summary>
public sealed class PhoneUser
{
    private readonly ReceptionDesk _desk;
    private readonly string _persona;
    private readonly Hand _hand;
    private readonly PhoneRecord _phone;

    internal PhoneUser(ReceptionDesk desk, string persona, Hand hand) => (_desk, _persona, _hand, _phone) = (desk, persona, hand, desk.PhoneOf(persona));

    /// <summary>Comes with the phone and chooses it on the start screen.</summary>
    public Task ChooseAsync()
    {
        _desk.BringPhone(_persona);
        return _hand.TouchAsync("phone");
    }

    /// <summary>Chooses the kind: that of the own phone, or the other one.</summary>
    public Task ChooseKindAsync(bool other = false) => _hand.TouchAsync(_phone.Kind == PhoneKind.IPhone != other ? "iphone" : "android");

    /// <summary>Enters the phone's PIN, or four digits that it is not.</summary>
    public async Task EnterPinAsync(bool right)
    {
        var pin = _phone.Pin?.Reveal() ?? "0000";
        await _hand.TouchDigitsAsync(right ? pin : pin[..^1] + (char)('0' + ((pin[^1] - '0' + 1) % 10))).ConfigureAwait(false);
        await _hand.TouchAsync("ok").ConfigureAwait(false);
    }

    /// <summary>Proves to the phone who holds it, where it asks, and holds it to the phone reader until it is done, or takes it away too early.</summary>
    public Task HoldAsync(bool leavesEarly = false) => _hand.HoldAsync(() => _desk.HoldPhoneAsync(_persona, isHolderKnown: true, leavesEarly));

    /// <summary>Holds the phone to the phone reader without Face ID or Touch ID.</summary>
    public Task HoldUnprovenAsync() => _hand.HoldAsync(() => _desk.HoldPhoneAsync(_persona, isHolderKnown: false, leavesEarly: false));

    /// <summary>Lays the phone where cards are placed.</summary>
    public Task LayOnCardPlateAsync() => _hand.HoldAsync(() => _desk.LayPhoneOnCardPlateAsync(_persona));

    /// <summary>Lays the card on the phone reader.</summary>
    public Task HoldCardAsync() => _hand.HoldAsync(() => _desk.HoldCardToPhoneReaderAsync(_persona));

    /// <summary>Does all that it takes: the phone, its kind, the PIN where one is typed, and the phone reader.</summary>
    public async Task ProveAsync()
    {
        await ChooseAsync().ConfigureAwait(false);
        await ChooseKindAsync().ConfigureAwait(false);
        if (_phone.Kind == PhoneKind.Android)
        {
            await EnterPinAsync(right: true).ConfigureAwait(false);
        }

        await HoldAsync().ConfigureAwait(false);
    }
}
