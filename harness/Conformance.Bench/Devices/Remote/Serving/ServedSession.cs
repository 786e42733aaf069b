using Conformance.Bench.Bindings;
using Conformance.Bench.Desk;
using Conformance.Bench.Desk.Phones;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.CardSimulator;
using Conformance.ReaderSimulator;
using Conformance.SmartCard;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Remote.Serving;

/// <summary>The simulated reader for one session of the protocol, with a clock, a slot and cards of its own.</summary>
internal sealed class ServedSession : IAsyncDisposable
{
    private readonly BenchFixtures _fixtures;
    private readonly DeviceChoice _device;
    private readonly VirtualTime _time;
    private readonly InProcessBinding _slot = new();
    private readonly ObservedCardReader _watched;
    private readonly CurrentCardKeyUse _keyUse = new(() => { });
    private readonly Ownership _owned = new();
    private readonly DeskCards _cards;
    private readonly SimulatedReader _reader;
    private readonly Dictionary<string, RemoteAct.PlaceCard> _orders = [];
    private readonly CardShelf _shelf;
    private readonly Dictionary<string, PhoneOrder> _phoneOrders = [];
    private readonly DeskPhones _phones;
    private readonly DeskCameras _cameras;
    private readonly PlacedCardFace _cardFace;
    private readonly ServedTerminal _terminal;
    private string? _placed;

    public ServedSession(BenchFixtures fixtures, ReaderModel model, DeviceChoice device, DeskCameras cameras, SessionOrder order, Instant now)
    {
        (_fixtures, _device, _cameras) = (fixtures, device, cameras);
        _time = new(now.ToDateTimeOffset());
        Events = new(_time);
        _slot.PassDelaysWith(_time.Advance);
        _watched = new(_slot.Reader, Events.Observe);
        var authority = _owned.Own(fixtures.LoadAuthority());
        _cards = new(fixtures, authority, order.Seed);
        _phones = new(fixtures, authority, persona => _phoneOrders.GetValueOrDefault(persona) ?? new());
        _shelf = new(persona => Make(_orders.GetValueOrDefault(persona) ?? new(persona, null, null, null)), Faulty);
        _cardFace = new(persona => fixtures.Persona(persona).NumberB?.Reveal(), misreads: 0, _cameras, order.Seed, () => { });
        var centre = _owned.Own(new HttpClient(new CentreMarks(() => Events.Add(new Reported.CentreAsked()))) { BaseAddress = new(order.Centre!) });
        _terminal = new(
            order.Face!,
            order.Institution,
            order.Asks is { } asks ? SettingsWords.Parse(asks) : TerminalSettings.EveryItem,
            file => Events.Add(new Reported.ResultLeft(file)));
        var passcode = new StaffPasscode("7391");
        var parts = new ReaderParts(
            _watched,
            _cardFace,
            _cameras.Matcher,
            new CentreClient(centre),
            _terminal,
            _time,
            new Random(order.Seed),
            new ReaderObservation(Events.Observe))
        {
            PinlessKeyUse = _keyUse,
            PhoneReader = new ObservedPhoneReader(_phones.Slot, Events.Observe),
            StaffPasscode = passcode,
        };
        _reader = _owned.Own(new SimulatedReader(SimulatedFronts.Of(model, parts, device.ReaderDefect()), passcode, (face, look) => _cameras.Look(face, _cardFace.Persona, new(order.Seed, look)), () => false));
    }

    public EventBook Events { get; }

    public async Task ActAsync(RemoteAct act)
    {
        switch (act)
        {
            case RemoteAct.PlaceCard place:
                await PlaceAsync(place).ConfigureAwait(false);
                break;
            case RemoteAct.TakeCard:
                await _slot.RemoveAsync().ConfigureAwait(false);
                await _reader.CardTakenAsync().ConfigureAwait(false);
                break;
            case RemoteAct.HoldPhone hold:
                await HoldAsync(hold).ConfigureAwait(false);
                break;
            case RemoteAct.TakePhone:
                _phones.Slot.Clear();
                break;
            case RemoteAct.PassTime(var now):
                PassTo(InstantPattern.ExtendedIso.Parse(now).Value.ToDateTimeOffset());
                await _reader.TimePassedAsync().ConfigureAwait(false);
                break;
            case RemoteAct.SetTerminal(var asks):
                _terminal.Settings = SettingsWords.Parse(asks);
                break;
            case RemoteAct.PresentPinElsewhere:
                PresentPin();
                break;
            default:
                await FrontAsync(act).ConfigureAwait(false);
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        _owned.Dispose();
        await _slot.DisposeAsync().ConfigureAwait(false);
    }

    private Task FrontAsync(RemoteAct act) => act switch
    {
        RemoteAct.TurnTo(var front) => _reader.TurnToAsync(CatalogueWords.Parse<Front>(front)!.Value),
        RemoteAct.TouchButton(var button) => _reader.TouchAsync(button),
        RemoteAct.TouchKey(var place) => _reader.TouchKeyAsync(place),
        RemoteAct.ShowFace face => _reader.LookAsync(Seen(face)),
        RemoteAct.Staff(var doing) => _reader.StaffAsync(CatalogueWords.Parse<StaffDoing>(doing)!.Value),
        RemoteAct.Restart => _reader.RestartAsync(),
        RemoteAct.Disturb(var trouble) => _reader.DisturbAsync(CatalogueWords.Parse<Trouble>(trouble)!.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "this reader has no such act"),
    };

    /// <summary>Files were looked into before the act was taken.</summary>
    private static FaceFrame Seen(RemoteAct.ShowFace face)
    {
        if (face.Images is not { } files || FaceFiles.Read(files) is not { } pictures)
        {
            return new(face.Whose, FrameBytes.Of(face.Score)) { IsFlat = face.Flat == true };
        }

        using (pictures.First)
        using (pictures.Next)
        {
            return new(face.Whose, FrameBytes.Of(pictures.First, pictures.Next)) { IsFlat = face.Flat == true };
        }
    }

    private async Task PlaceAsync(RemoteAct.PlaceCard place)
    {
        // How a card is to be counts when it is placed for the first time.
        _orders.TryAdd(place.Persona, place);
        var chip = _shelf.Chip(place.Persona);
        await _slot.RemoveAsync().ConfigureAwait(false);
        _keyUse.Card = chip as IPinlessKeyUse ?? _shelf.Card(place.Persona).PinlessKeyUse;
        _placed = place.Persona;
        _cardFace.Place(place.Persona);
        await _slot.InsertAsync(place.Persona, chip).ConfigureAwait(false);
        await _reader.CardPlacedAsync(place.Persona).ConfigureAwait(false);
    }

    private Task HoldAsync(RemoteAct.HoldPhone hold)
    {
        if (hold is { What: "phone", Place: PhoneHeld.PhoneReader })
        {
            // How a phone is to be counts when it is held for the first time.
            _phoneOrders.TryAdd(hold.Persona, new(hold.TriesLeft, hold.LastValidDay is { } day ? LocalDatePattern.Iso.Parse(day).Value : null));
            var phone = _phones.PhoneOf(hold.Persona);
            phone.IsHolderKnown = hold.HolderKnown;
            _phones.Slot.Hold(phone, hold.LeavesEarly);
        }
        else if (hold.Place == PhoneHeld.PhoneReader)
        {
            _phones.Slot.HoldCard();
        }

        return _reader.PhoneHeldAsync(new(hold.Persona, hold.What, hold.Place), new(hold.HolderKnown, hold.LeavesEarly));
    }

    private void PassTo(DateTimeOffset now)
    {
        if (now > _time.GetUtcNow())
        {
            _time.AdvanceTo(now);
        }
    }

    private void PresentPin()
    {
        if (_placed is { } persona)
        {
            OtherProgram.PresentPin(_watched, _fixtures.Persona(persona).AuthenticationPin?.Reveal() ?? "0000");
        }
    }

    private MyNumberCard Make(RemoteAct.PlaceCard order)
    {
        var ends = order.LastValidDay is { } day ? LocalDatePattern.Iso.Parse(day).Value : (LocalDate?)null;
        return _cards.Make(order.Persona, _cards.Options(order.Persona, order.TriesLeft, ends) with { Defects = _device.CardDefect() is { } defect ? [defect] : [] });
    }

    private IChip? Faulty(string persona, MyNumberCard card, CardShelf shelf) =>
        _cards.Faulty(card, _orders.GetValueOrDefault(persona)?.Faults, shelf, word => Events.Observe(new CardFaulted(word)));
}
