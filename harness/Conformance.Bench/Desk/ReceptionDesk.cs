using Conformance.Bench.Bindings;
using Conformance.Bench.Devices;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.CardSimulator.Phones;
using Conformance.ReaderSimulator;
using Conformance.SmartCard;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>
/// One reception desk with a reader on it, for one scenario. Every act of a person is logged here and then done to the device; an act
/// that the device makes impossible (no such button) is logged as tried in vain and never fails the scenario.
/// </summary>
public sealed class ReceptionDesk : IAsyncDisposable
{
    private static readonly PhoneHolding Lying = new(IsHolderKnown: false, LeavesEarly: false);
    private static readonly Duration Second = Duration.FromSeconds(1);

    private readonly DeskParts _parts;
    private string? _placed;

    internal ReceptionDesk(DeskParts parts) => _parts = parts;

    /// <summary>What happens to cards away from the desk.</summary>
    public Errands Errands => _parts.Errands;

    /// <summary>What is asked and cancelled between home visits.</summary>
    public Visits Visits => _parts.Visits;

    /// <summary>What staff ask by number, without a card.</summary>
    public NumberInquiries Numbers => _parts.Numbers;

    /// <summary>The lowest face score that the device's model accepts.</summary>
    public double FaceThreshold => _parts.FaceThreshold;

    /// <summary>True once a seeded defect has changed what the device, card or centre did.</summary>
    public bool DefectActed => _parts.Device.DefectActed;

    /// <summary>The clock on the desk.</summary>
    public Instant Now => Instant.FromDateTimeOffset(_parts.Time.GetUtcNow());

    /// <summary>What the patient sees now; null before the first screen.</summary>
    public ScreenContent? Screen => _parts.Record.Screen;

    /// <summary>True when the screen has the button.</summary>
    public bool Offers(string button) => Screen is { } screen && screen.Buttons.Any(candidate => candidate.Id == button);

    /// <summary>Puts the card of a persona into the reader.</summary>
    /// <param name="persona">Whose card.</param>
    /// <param name="by">Who does it in the holder's place; null for the holder.</param>
    public async Task PlaceCardAsync(string persona, string? by = null)
    {
        await TakeCardAsync().ConfigureAwait(false);
        var chip = _parts.Cards.Chip(persona);
        _parts.KeyUse.Card = _parts.Binding.IsPhysical ? null : chip as IPinlessKeyUse ?? _parts.Cards.Card(persona).PinlessKeyUse;
        _parts.CardFace.Place(persona);
        await _parts.Binding.InsertAsync(persona, chip).ConfigureAwait(false);
        _parts.Transcript?.Inserted(persona);
        _placed = persona;
        Observe(new CardPlaced(persona) { By = by });
        await _parts.Device.CardPlacedAsync(persona).ConfigureAwait(false);
    }

    /// <summary>Takes the card away; nothing happens when there is none.</summary>
    public async Task TakeCardAsync()
    {
        if (_placed is not { } persona)
        {
            return;
        }

        Observe(new CardTaken(persona));
        _placed = null;
        await _parts.Binding.RemoveAsync().ConfigureAwait(false);
        _parts.Transcript?.Removed();
        await _parts.Device.CardTakenAsync().ConfigureAwait(false);
    }

    /// <summary>What the phone of a persona is, for its holder.</summary>
    internal PhoneRecord PhoneOf(string persona) => _parts.Phones.RecordOf(persona);

    /// <summary>Somebody comes with the phone of a persona in the card's place.</summary>
    public void BringPhone(string persona) => Observe(new PhoneBrought(persona));

    /// <summary>Holds the phone of a persona to the phone reader until it has answered, and takes it away.</summary>
    /// <param name="persona">Whose phone.</param>
    /// <param name="isHolderKnown">True when the holder has used Face ID or Touch ID on an iPhone.</param>
    /// <param name="leavesEarly">True when it is taken away before it has answered.</param>
    public Task HoldPhoneAsync(string persona, bool isHolderKnown, bool leavesEarly)
    {
        var phone = _parts.Phones.PhoneOf(persona);
        phone.IsHolderKnown = isHolderKnown;
        _parts.Phones.Slot.Hold(phone, leavesEarly);
        return HoldAsync(new(persona, "phone", PhoneHeld.PhoneReader), new(isHolderKnown, leavesEarly));
    }

    /// <summary>Lays the card of a persona on the phone reader for a moment.</summary>
    public Task HoldCardToPhoneReaderAsync(string persona)
    {
        _parts.Phones.Slot.HoldCard();
        return HoldAsync(new(persona, "card", PhoneHeld.PhoneReader), Lying);
    }

    /// <summary>Lays the phone of a persona on the card's plate for a moment.</summary>
    public Task LayPhoneOnCardPlateAsync(string persona) => HoldAsync(new(persona, "phone", PhoneHeld.CardPlate), Lying);

    /// <summary>People turn to another of the maker's devices, or back to the reader.</summary>
    public Task TurnToAsync(Front front)
    {
        Observe(new FrontTurned(CatalogueWords.Of(front)));
        return _parts.Device.TurnToAsync(front);
    }

    /// <summary>Touches a button.</summary>
    public Task TouchAsync(string button)
    {
        var present = Offers(button);
        Observe(new ButtonTouched(button, present));
        return present ? _parts.Device.TouchAsync(button) : Task.CompletedTask;
    }

    /// <summary>Touches the screen beside every button.</summary>
    public Task TouchBesideAsync()
    {
        Observe(new ButtonTouched("beside", Present: false));
        return Task.CompletedTask;
    }

    /// <summary>Finds a digit on the PIN pad and touches it.</summary>
    public Task TouchDigitAsync(char digit)
    {
        var place = Screen?.Pad?.IndexOf(digit, StringComparison.Ordinal) ?? -1;
        Observe(new DigitKeyTouched(place >= 0));
        return place >= 0 ? _parts.Device.TouchKeyAsync(place) : Task.CompletedTask;
    }

    /// <summary>Somebody looks into the camera.</summary>
    public Task ShowFaceAsync(FaceStimulus face)
    {
        Observe(new FaceShown(face.Words));
        return _parts.Device.LookAsync(face);
    }

    /// <summary>Staff do something.</summary>
    public Task StaffAsync(StaffDoing doing)
    {
        Observe(new StaffActed(StaffWords.Of(doing)));
        return _parts.Device.StaffAsync(doing);
    }

    /// <summary>Staff change the terminal's settings, by the words of <see cref="SettingsWords"/>.</summary>
    public Task SetTerminalAsync(string words)
    {
        var settings = SettingsWords.Parse(words);
        _parts.Terminal.Set(settings);
        return _parts.Device.SetTerminalAsync(settings);
    }

    /// <summary>Switches the reader off and on.</summary>
    public Task RestartAsync()
    {
        Observe(new ReaderRestarted());
        return _parts.Device.RestartAsync();
    }

    /// <summary>Something befalls the desk, or ends. What befalls a card is to be done while none is placed.</summary>
    public Task DisturbAsync(Trouble trouble)
    {
        Observe(new TroubleBefell(CatalogueWords.Of(trouble)));
        if (trouble is not (Trouble.NetworkDown or Trouble.NetworkUp))
        {
            return _parts.Device.DisturbAsync(trouble);
        }

        _parts.Centre.IsUnreachable = trouble == Trouble.NetworkDown;
        return Task.CompletedTask;
    }

    /// <summary>Another program opens the card that lies in the reader and presents a PIN, as OpenSC would.</summary>
    public async Task PresentPinFromOtherProgramAsync(string pin)
    {
        Observe(new OtherProgramActed("presents a PIN"));
        if (await _parts.Device.OtherProgramPresentsPinAsync().ConfigureAwait(false))
        {
            return;
        }

        OtherProgram.PresentPin(_parts.ObservedReader, pin);
    }

    /// <summary>
    /// Another program reads 照合番号B off the card wrongly, and then rightly once, and asks for the card's face each time. Never on a
    /// physical card: nobody but the town hall gives those tries back.
    /// </summary>
    public void MisreadFromOtherProgram(string numberB, int times)
    {
        if (_parts.Binding.IsPhysical)
        {
            _parts.Record.NotOnPhysicalCard("misreading 照合番号B", DeskFactory.SimulatedAlone);
            return;
        }

        Observe(new OtherProgramActed(FormattableString.Invariant($"misreads 照合番号B {times} times, and reads it rightly")));
        OtherProgram.Misread(_parts.ObservedReader, numberB, times);
    }

    /// <summary>Lets time pass on the bench's clock, second by second, so that a time-out that follows from another one starts at its own time; not on that of a device whose clock the bench cannot set.</summary>
    public Task PassAsync(Duration span) => PassAsync(span, Second);

    /// <summary>Lets days pass in which nobody comes.</summary>
    public Task PassDaysAsync(int days) => PassAsync(Duration.FromDays(days), Duration.FromDays(1));

    /// <summary>Closes the desk and everything behind it.</summary>
    public ValueTask DisposeAsync() => _parts.DisposeAsync();

    private async Task HoldAsync(PhoneHeld held, PhoneHolding how)
    {
        Observe(held);
        await _parts.Device.PhoneHeldAsync(held, how).ConfigureAwait(false);
        _parts.Phones.Slot.Clear();
        await _parts.Device.PhoneTakenAsync().ConfigureAwait(false);
    }

    private async Task PassAsync(Duration span, Duration step)
    {
        if (!_parts.Record.MayControl(Aspect.Clock, FormattableString.Invariant($"{span.TotalSeconds} seconds")))
        {
            return;
        }

        await _parts.Device.TimePassesAsync().ConfigureAwait(false);
        Observe(new TimePassed(span.TotalSeconds));
        for (var passed = step; passed <= span; passed += step)
        {
            _parts.Time.Advance(step.ToTimeSpan());
            await _parts.Device.TimePassedAsync().ConfigureAwait(false);
        }
    }

    private void Observe(Observed what) => _parts.Record.Observe(what);
}
