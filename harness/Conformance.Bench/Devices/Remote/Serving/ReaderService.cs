using System.Globalization;
using System.Text.Json;
using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Cameras;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Requirements;
using Conformance.ReaderSimulator;
using Microsoft.AspNetCore.Http;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Devices.Remote.Serving;

/// <summary>
/// Serves the simulated reader by the reader protocol, as a working example of an adapter. Needs the bench's centre and folder "face", and
/// makes the cards of personas by itself.
/// </summary>
public sealed class ReaderService : IAsyncDisposable
{
    private static readonly string[] CardControl = [Hello.TriesLeft, Hello.Faults, Hello.OtherProgram, Hello.TerminalSettings, Hello.Phones, Hello.AwayDevices];

    private readonly BenchFixtures _fixtures;
    private readonly DeviceProfile _profile;
    private readonly DeviceChoice _device;
    private readonly DeskCameras _cameras;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private LoopbackServer? _server;
    private ServedSession? _session;

    private ReaderService(BenchFixtures fixtures, DeviceProfile profile, DeviceChoice device, DeskCameras cameras) =>
        (_fixtures, _profile, _device, _cameras, Model) = (fixtures, profile, device, cameras, SimulatedModels.Read((DeviceDriver.Simulated)profile.Driver));

    /// <summary>Where it listens; ends in a slash.</summary>
    public Uri Address => _server!.Address;

    private ReaderModel Model { get; }

    /// <summary>Starts to serve on the loopback address.</summary>
    /// <param name="fixtures">Personas and certificates.</param>
    /// <param name="profile">Of a simulated reader.</param>
    /// <param name="device">The good reader, or one with a defect in it or in its cards.</param>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="cameras">What the reader sees with; with drawn ones it takes pictures of faces and no scores. Stays the caller's; null for scores.</param>
    /// <exception cref="BenchFaultException">The port cannot be had.</exception>
    public static async Task<ReaderService> StartAsync(BenchFixtures fixtures, DeviceProfile profile, DeviceChoice device, int port, DeskCameras? cameras = null)
    {
        var service = new ReaderService(fixtures, profile, device, cameras ?? new ScoredCameras());
        service._server = await LoopbackServer.StartAsync(port, service.HandleAsync).ConfigureAwait(false);
        return service;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync().ConfigureAwait(false);
        await EndAsync().ConfigureAwait(false);
        _gate.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body).ConfigureAwait(false);
        await _gate.WaitAsync().ConfigureAwait(false);
        object answer;
        try
        {
            answer = await AnswerAsync(context.Request, body.ToArray()).ConfigureAwait(false);
        }
        catch (BenchFaultException fault)
        {
            // A persona or plan that is not there.
            answer = new Complaint(fault.What);
        }
        finally
        {
            _gate.Release();
        }

        context.Response.StatusCode = answer is Complaint ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(answer, ReaderProtocol.Json)).ConfigureAwait(false);
    }

    private async Task<object> AnswerAsync(HttpRequest request, byte[] body) => (request.Method, request.Path.Value, _session) switch
    {
        ("GET", "/reader", _) => Introduction(),
        ("POST", "/session", _) => await BeginAsync(body).ConfigureAwait(false),
        (_, _, null) => new Complaint("there is no session, or no such path"),
        ("POST", "/session/acts", { } session) => await ActAsync(session, body).ConfigureAwait(false),
        ("GET", "/session/events", { } session) when int.TryParse(request.Query["since"], NumberStyles.None, CultureInfo.InvariantCulture, out var since) =>
            new EventList(session.Events.Since(since), Settled: true),
        ("GET", "/session/screen", { } session) => new ScreenReading(session.Events.Screen),
        ("DELETE", "/session", _) => await EndAsync().ConfigureAwait(false),
        _ => new Complaint("there is no such path here"),
    };

    private Hello Introduction() => new(
        ReaderProtocol.Name,
        ReaderProtocol.Version,
        _profile.Maker,
        _profile.Model,
        _profile.Serial,
        _profile.Firmware,
        [.. _profile.Observability.Select(CatalogueWords.Of)],
        CardControl,
        KnowsStaffPasscode: true,
        Model.FaceThreshold) { FaceInput = _cameras.SeesPictures ? Hello.Image : Hello.Score };

    private async Task<object> BeginAsync(byte[] body)
    {
        if (ReaderProtocol.Read<SessionOrder>(body, out var why) is not { } order)
        {
            return new Complaint(why);
        }

        if (order.Version != ReaderProtocol.Version || order is not { Centre: not null, Face: not null } || !InstantPattern.ExtendedIso.Parse(order.Now).TryGetValue(default, out var now))
        {
            return new Complaint($"this reader speaks version {ReaderProtocol.Version}, and needs the bench's time, centre and folder \"face\"");
        }

        await EndAsync().ConfigureAwait(false);
        _session = new(_fixtures, Model, _device, _cameras, order, now);
        return new SessionOpened(order.Now, order.Institution, order.Face);
    }

    private string? WhyUnseen(RemoteAct act) => act is not RemoteAct.ShowFace { Images: { } files } ? null
        : !_cameras.SeesPictures ? "this reader takes scores, as it says, and no pictures"
        : ActWords.WhyNoPictures(files);

    private async Task<object> ActAsync(ServedSession session, byte[] body)
    {
        if (ReaderProtocol.Read<RemoteAct>(body, out var why) is not { } act)
        {
            return new Complaint(why);
        }

        if ((ActWords.WhyWrong(act) ?? WhyUnseen(act)) is { } wrong)
        {
            return new Complaint(wrong);
        }

        await session.ActAsync(act).ConfigureAwait(false);
        return new ActAnswer(ActAnswer.Done, Card: (act as RemoteAct.PlaceCard)?.Persona);
    }

    private async Task<object> EndAsync()
    {
        if (_session is { } session)
        {
            _session = null;
            await session.DisposeAsync().ConfigureAwait(false);
        }

        return new Dictionary<string, string>();
    }
}
