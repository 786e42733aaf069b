using Conformance.Bench.Desk.People;
using Conformance.Bench.Desk.Phones;
using Conformance.Bench.Devices;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>
/// A person at the desk, with one card and one mind about consent. Reads the screen, finds the keys, and answers a question of consent
/// that comes before the thing wanted, so that one scenario fits readers that ask before identity and readers that ask after it (RDR-1).
/// Knows the PIN and tells nobody.
/// </summary>
public sealed class Patient
{
    private const int MostLooks = 10;

    private readonly ReceptionDesk _desk;
    private readonly string _persona;
    private readonly string? _numberB;
    private readonly Hand _hand;
    private readonly ConsentAnswering _consent;
    private string? _pin;
    private string? _earlierPin;
    private bool _hasAnswered;
    private PhoneUser? _phone;

    internal Patient(ReceptionDesk desk, string persona, (string? Pin, string? NumberB) card, (ConsentIntention Consent, QuestionIntention Questions) means, (Manner Manner, Random Random) person)
    {
        (_desk, _persona, _pin, _numberB) = (desk, persona, card.Pin, card.NumberB);
        _hand = new(desk, person.Manner, person.Random);
        _consent = new(desk, _hand, person.Manner.CannotTouch ? new ConsentIntention.Silence() : means.Consent, means.Questions);
    }

    /// <summary>The patient's phone, in the card's place.</summary>
    /// <exception cref="Judgement.BenchFaultException">The persona has none.</exception>
    public PhoneUser Phone => _phone ??= new(_desk, _persona, _hand);

    /// <summary>Puts the card in.</summary>
    public Task PlaceCardAsync()
    {
        _hasAnswered = false;
        return _hand.PlaceCardAsync(_persona);
    }

    /// <summary>Takes the card out.</summary>
    public Task TakeCardAsync() => _hand.TakeCardAsync();

    /// <summary>Touches a button.</summary>
    public Task TouchAsync(string button) => _hand.TouchAsync(button);

    /// <summary>Looks into the camera, or has another face look into it.</summary>
    public Task ShowFaceAsync(FaceStimulus face) => _hand.LookAsync(face);

    /// <summary>Deals with a question of consent that stands in the way of proving identity; does nothing when there is none.</summary>
    public async Task ComeToIdentityAsync()
    {
        if (_consent.IsAsked)
        {
            _hasAnswered = true;
            await _consent.AnswerAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Answers about consent unless that was done in this session; looks for the question in vain when it does not come.</summary>
    public async Task AnswerConsentAsync()
    {
        if (_consent.IsAsked || !_hasAnswered)
        {
            _hasAnswered = true;
            await _consent.AnswerAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Goes as far as the first consent screen, proving identity by PIN where that comes first.</summary>
    public async Task ComeToConsentAsync()
    {
        if (!_consent.IsAsked)
        {
            await ProveByPinAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Chooses a way to prove identity, "face" or "pin".</summary>
    public async Task ChooseAsync(string way)
    {
        await ComeToIdentityAsync().ConfigureAwait(false);
        await TouchAsync(way).ConfigureAwait(false);
    }

    /// <summary>Chooses the PIN and enters it.</summary>
    public async Task ProveByPinAsync()
    {
        await ChooseAsync("pin").ConfigureAwait(false);
        await EnterRightPinAsync().ConfigureAwait(false);
    }

    /// <summary>Chooses the face and looks into the camera.</summary>
    public async Task ProveByFaceAsync()
    {
        await ChooseAsync("face").ConfigureAwait(false);
        await ShowFaceAsync(FaceStimulus.Holder).ConfigureAwait(false);
    }

    /// <summary>Enters the PIN of the card.</summary>
    public Task EnterRightPinAsync() => EnterAsync(_pin ?? "0000");

    /// <summary>Enters four digits that are not the PIN.</summary>
    public Task EnterWrongPinAsync() => EnterAsync(Wrong(_pin ?? "0000"));

    /// <summary>Enters the PIN that the card had before the town hall set a new one.</summary>
    public Task EnterEarlierPinAsync() => EnterAsync(_earlierPin ?? "0000");

    /// <summary>Goes to the town hall with the card for a new PIN.</summary>
    public async Task HavePinSetAsync()
    {
        await TakeCardAsync().ConfigureAwait(false);
        var pin = new string([.. (_pin ?? "0000").Select(digit => (char)('0' + ((digit - '0' + 5) % 10)))]);
        if (_desk.Errands.SetPin(_persona, pin))
        {
            (_earlierPin, _pin) = (_pin, pin);
        }
    }

    /// <summary>Goes to the town hall with the card for a new certificate.</summary>
    public async Task HaveCertificateRenewedAsync(LocalDate lastDay)
    {
        await TakeCardAsync().ConfigureAwait(false);
        _desk.Errands.Renew(_persona, lastDay);
    }

    /// <summary>Loses the card to somebody who opens its chip by force.</summary>
    public async Task HaveChipBrokenOpenAsync()
    {
        await TakeCardAsync().ConfigureAwait(false);
        _desk.Errands.BreakOpen(_persona);
    }

    /// <summary>Reports the loss of the card; the card itself does not know.</summary>
    public void ReportLoss() => _desk.Errands.ReportLoss(_persona);

    /// <summary>Lets another program misread 照合番号B of the card in the reader.</summary>
    public void HaveNumberBMisread(int times) => _desk.MisreadFromOtherProgram(_numberB ?? "00000000000000", times);

    /// <summary>Enters the digits of the PIN and does not touch ok.</summary>
    public Task TouchRightDigitsAsync() => _hand.TouchDigitsAsync(_pin ?? "0000");

    /// <summary>Uses another program to present the PIN of the card.</summary>
    public Task PresentRightPinElsewhereAsync() => _desk.PresentPinFromOtherProgramAsync(_pin ?? "0000");

    /// <summary>Shows a face once, and again for as long as the camera screen asks for it; how often that is, models differ.</summary>
    public async Task ShowFaceUntilGivenUpAsync(FaceStimulus face)
    {
        await ShowFaceAsync(face).ConfigureAwait(false);
        for (var look = 1; look < MostLooks && _desk.Screen?.Id == "face"; look++)
        {
            await ShowFaceAsync(face).ConfigureAwait(false);
        }
    }

    private static string Wrong(string right) => right[..^1] + (char)('0' + ((right[^1] - '0' + 1) % 10));

    private async Task EnterAsync(string digits)
    {
        await _hand.TouchDigitsAsync(digits).ConfigureAwait(false);
        await TouchAsync("ok").ConfigureAwait(false);
    }
}
