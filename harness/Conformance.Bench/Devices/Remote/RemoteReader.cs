using Conformance.Bench.Desk;
using Conformance.Bench.Desk.Phones;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.ReaderSimulator;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Remote;

/// <summary>The device of one desk, behind an adapter.</summary>
internal sealed class RemoteReader : IReaderUnderTest
{
    private const string SetTerminal = "set-terminal";
    private const string ShowFace = "show-face";

    private readonly RemoteSession _session;
    private readonly OutsideDesk _desk;
    private readonly Hello _hello;
    private readonly IPersonAtDesk _person;
    private readonly FaceFiles _photographer;
    private string? _placed;

    public RemoteReader(RemoteSession session, OutsideDesk desk, Hello hello, IPersonAtDesk person)
    {
        (_session, _desk, _hello, _person, _photographer) = (session, desk, hello, person, new(desk.Seed));
        if (desk.Plan.TriesLeft is { } tries && !Can(Hello.TriesLeft))
        {
            desk.CannotDo(FormattableString.Invariant($"setting the tries left to {tries}"));
        }

        if (desk.Plan.CardFaults is { } faults && !Can(Hello.Faults))
        {
            desk.CannotDo($"the plan of faults {faults}");
        }

        if (desk.Plan.CardFaceMisreads > 0)
        {
            desk.CannotDo("misreading what is printed on the card");
        }

        if (desk.Plan.Settings is not null && !Can(Hello.TerminalSettings))
        {
            LeaveTerminal();
        }
    }

    public bool DefectActed => false;

    public Task CardPlacedAsync(string persona)
    {
        _placed = persona;
        return ActAsync("place-card", persona == _desk.Plan.Persona ? First(persona) : new RemoteAct.PlaceCard(persona, null, null, null));
    }

    public Task CardTakenAsync() => ActAsync("take-card", new RemoteAct.TakeCard());

    /// <summary>How the phone is to be is the scenario's to say, of the first patient's alone.</summary>
    public Task PhoneHeldAsync(PhoneHeld held, PhoneHolding how)
    {
        if (!Can(Hello.Phones))
        {
            _desk.Record.Observe(new ActNotDone("hold-phone", "the adapter does not offer to hold phones"));
            return Task.CompletedTask;
        }

        var order = PhoneOrder.Of(_desk.Plan, held.Persona);
        return ActAsync("hold-phone", new RemoteAct.HoldPhone(held.Persona, held.What, held.Place, how.IsHolderKnown, how.LeavesEarly, order.TriesLeft, order.LastValidDay is { } day ? LocalDatePattern.Iso.Format(day) : null));
    }

    public Task PhoneTakenAsync() => Can(Hello.Phones) ? ActAsync("take-phone", new RemoteAct.TakePhone()) : Task.CompletedTask;

    public Task TurnToAsync(Front front)
    {
        if (Can(Hello.AwayDevices))
        {
            return ActAsync("turn-to", new RemoteAct.TurnTo(CatalogueWords.Of(front)));
        }

        _desk.Record.Observe(new ActNotDone("turn-to", "the adapter does not offer devices that are used away from the desk"));
        return Task.CompletedTask;
    }

    public Task TouchAsync(string button) => ActAsync("touch-button", new RemoteAct.TouchButton(button));

    public Task TouchKeyAsync(int place) => ActAsync("touch-key", new RemoteAct.TouchKey(place));

    public Task LookAsync(FaceStimulus face)
    {
        bool? flat = face.IsFlat ? true : null;
        if (!_hello.TakesImages)
        {
            return ActAsync(ShowFace, new RemoteAct.ShowFace(face.Words, face.Score, Images: null, flat));
        }

        if (face.Condition is { } condition)
        {
            return ActAsync(ShowFace, new RemoteAct.ShowFace(face.Words, Score: null, _photographer.Take(_placed ?? "", condition), flat));
        }

        _desk.Record.Observe(new ActNotDone(ShowFace, "the device takes pictures, and nobody can draw a face for a score"));
        return Task.CompletedTask;
    }

    public Task StaffAsync(StaffDoing doing) => ActAsync("staff", new RemoteAct.Staff(CatalogueWords.Of(doing)));

    public Task SetTerminalAsync(TerminalSettings settings)
    {
        if (Can(Hello.TerminalSettings))
        {
            return ActAsync(SetTerminal, new RemoteAct.SetTerminal(SettingsWords.List(settings)));
        }

        LeaveTerminal();
        return Task.CompletedTask;
    }

    public Task RestartAsync() => ActAsync("restart", new RemoteAct.Restart());

    public Task DisturbAsync(Trouble trouble) => ActAsync("disturb", new RemoteAct.Disturb(CatalogueWords.Of(trouble)));

    public Task TimePassedAsync() => ActAsync("pass-time", new RemoteAct.PassTime(RemoteSession.Format(_desk.Time)));

    public async Task<bool> OtherProgramPresentsPinAsync()
    {
        if (Can(Hello.OtherProgram))
        {
            await ActAsync("present-pin-elsewhere", new RemoteAct.PresentPinElsewhere()).ConfigureAwait(false);
        }
        else
        {
            _desk.CannotDo("a PIN from another program");
        }

        return true;
    }

    public void Dispose() => _session.CloseAsync().GetAwaiter().GetResult();

    private void LeaveTerminal() => _desk.Record.Observe(new ActNotDone(SetTerminal, "the adapter does not offer to set its terminal"));

    private bool Can(string control) => _hello.CardControl.Contains(control);

    private RemoteAct.PlaceCard First(string persona) => new(
        persona,
        Can(Hello.TriesLeft) ? _desk.Plan.TriesLeft : null,
        _desk.Plan.CertificateEnds is { } ends && _desk.Profile.Observability.Contains(Aspect.CardDates) ? LocalDatePattern.Iso.Format(ends) : null,
        Can(Hello.Faults) ? _desk.Plan.CardFaults : null);

    private async Task ActAsync(string word, RemoteAct act)
    {
        if (await _session.ActAsync(act, _person).ConfigureAwait(false) is { } why)
        {
            _desk.Record.Observe(new ActNotDone(word, why));
        }
    }
}
