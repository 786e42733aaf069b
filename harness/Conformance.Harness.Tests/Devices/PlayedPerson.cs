using System.Text.RegularExpressions;
using Conformance.Authority;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Attended;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Devices.Outside;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Devices.Remote.Serving;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Observation;
using Conformance.Bench.Requirements;
using Conformance.Bench.Time;
using Conformance.Messages;
using NodaTime;

namespace Conformance.Harness.Tests.Devices;

/// <summary>
/// Plays the person who serves a device: reads what is asked, does it to a simulated reader that has a centre and a terminal of its own,
/// and tells what the screen shows. Knows of the bench what is printed, and nothing else.
/// </summary>
internal sealed partial class PlayedPerson : IPersonAtDesk, ICentreObserver, IAsyncDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2025, 3, 3, 0, 0);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-played-");
    private readonly TestCertificateAuthority _authority;
    private readonly EligibilityCentre _centre;
    private readonly Func<IReadOnlyList<string>, ServedSession> _open;
    private ServedSession? _session;
    private int _told;
    private ScreenContent? _last;

    public PlayedPerson(BenchFixtures fixtures, DeviceProfile profile, string device = "simulated")
    {
        Face = _folder.CreateSubdirectory("face").FullName;
        _authority = fixtures.LoadAuthority();
        _centre = EligibilityCentre.Start(new(MessageEncoding.Utf8, null, null), fixtures.LoadRegister(), _authority, new VirtualTime(Now.ToDateTimeOffset()), new Random(1), this);
        var order = new SessionOrder(ReaderProtocol.Version, "2025-03-03T00:00:00Z", 1, "1312345678", _centre.Address.ToString(), Face);
        _open = asks => new(fixtures, SimulatedModels.Read((DeviceDriver.Simulated)profile.Driver), new DeviceChoice(device), new ScoredCameras(), order with { Asks = asks }, Now);
    }

    /// <summary>The terminal's folder "face".</summary>
    public string Face { get; }

    /// <summary>What was asked so far.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Answers "could not do" to what holds this; null for nothing.</summary>
    public string? Unable { get; init; }

    public async Task<PersonReply> AskToActAsync(string act)
    {
        Asked.Add(act);
        if (Unable is { } unable && act.Contains(unable, StringComparison.Ordinal))
        {
            return new PersonReply.CouldNot("the sleeve does not fit");
        }

        if (Begin().Match(act) is { Success: true } begin)
        {
            await (_session?.DisposeAsync() ?? ValueTask.CompletedTask);
            // As the institution's own software does: what it has read, it takes away.
            Array.ForEach(Directory.GetFiles(Face), File.Delete);
            (_session, _told, _last) = (_open(Asks(begin)), 0, null);
        }
        else
        {
            await _session!.ActAsync(ActOf(act));
        }

        return new PersonReply.Given("");
    }

    public Task<PersonReply> AskToTellAsync(string question) => Task.FromResult<PersonReply>(new PersonReply.Given(
        question == ActPrompts.Text ? string.Join(" | ", [_last!.Title, .. _last.Lines]) : Tell()));

    public void Answered(CentreExchange exchange)
    {
    }

    public async ValueTask DisposeAsync()
    {
        await (_session?.DisposeAsync() ?? ValueTask.CompletedTask);
        _centre.Dispose();
        _authority.Dispose();
        _folder.Delete(recursive: true);
    }

    private static RemoteAct ActOf(string prompt) => prompt switch
    {
        ActPrompts.Take => new RemoteAct.TakeCard(),
        ActPrompts.Restart => new RemoteAct.Restart(),
        _ when Setting().Match(prompt) is { Success: true } match => new RemoteAct.SetTerminal(Asks(match)),
        _ when Place().Match(prompt) is { Success: true } match => new RemoteAct.PlaceCard(match.Groups[1].Value, null, null, null),
        _ when Touch().Match(prompt) is { Success: true } match => new RemoteAct.TouchButton(match.Groups[1].Value),
        _ when Key().Match(prompt) is { Success: true } match => new RemoteAct.TouchKey(int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 1),
        _ when Look().Match(prompt) is { Success: true } match => new RemoteAct.ShowFace(match.Groups[1].Value, match.Groups[1].Value == "the holder's" ? 0.97 : 0.08, null, null),
        _ => new RemoteAct.Staff(CatalogueWords.Of(Enum.GetValues<StaffDoing>().Single(doing => prompt == ActPrompts.Staff(Conformance.Bench.Desk.StaffWords.Of(doing))))),
    };

    private static string[] Asks(Match match) => match.Groups[1].Value is "nothing" ? [] : match.Groups[1].Value.Split(", ");

    private string Tell()
    {
        var events = _session!.Events.Since(_told);
        _told += events.Count;
        var shown = events.Select(told => told.What).OfType<Reported.Screen>().LastOrDefault()?.Content;
        var more = string.Concat(events.Select(told => told.What switch
        {
            Reported.Identity { Established: true } identity => $" identity={identity.Method}",
            Reported.Identity identity => $" identity={identity.Method}:{identity.DecidedBy}:{identity.Reason!.Replace(' ', '_')}",
            Reported.VisualMode mode => $" visual={(mode.On ? "on" : "off")}:{mode.By}",
            _ => "",
        }));
        var word = shown is null ? more is "" ? "" : "same" : Words(shown);
        _last = shown ?? _last;
        return word + more;
    }

    private static string Words(ScreenContent screen) => string.Join(' ',
    [
        screen.Id,
        .. screen.Buttons.Select(button => button.Selected ? button.Id + "*" : button.Id),
        .. screen.Pad is { } pad ? [$"pad={pad}"] : Array.Empty<string>(),
        .. screen.Marks is { } marks ? [$"marks={marks}"] : Array.Empty<string>(),
        .. screen.TriesLeft is { } tries ? [$"tries={tries}"] : Array.Empty<string>(),
        .. screen.KanaName is { } kana ? [$"kana={kana.Replace(' ', '_')}"] : Array.Empty<string>(),
        .. screen.Message is { } message ? [$"message={message.Code}"] : Array.Empty<string>(),
    ]);

    [GeneratedRegex("^A new scenario begins\\. .* the terminal is set to ask (.*) \\(")]
    private static partial Regex Begin();

    [GeneratedRegex("^As staff: set the terminal to ask (.*)\\.$")]
    private static partial Regex Setting();

    [GeneratedRegex("^Place the card of ([a-z-]+)\\.$")]
    private static partial Regex Place();

    [GeneratedRegex("^Touch the button \"([a-z-]+)\"\\.$")]
    private static partial Regex Touch();

    [GeneratedRegex("^Touch key ([0-9]+) of the pad")]
    private static partial Regex Key();

    [GeneratedRegex("^Let a face look into the camera: (.*)\\.$")]
    private static partial Regex Look();
}
