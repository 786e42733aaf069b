using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Authority;
using Conformance.Bench.Devices;
using Conformance.Bench.Devices.Remote;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.Bench.Reception.Admin;
using Conformance.Terminal;
using Microsoft.AspNetCore.Http;

namespace Conformance.Bench.Reception;

/// <summary>
/// A reception for software that sits behind the reader: the terminal over its folders, the centre behind it, and a simulated reader next to
/// it, to which patients are sent by POST /visits. GET /status gives the terminal's counts; below /centre/ the centre is looked at and changed.
/// </summary>
public sealed class ServedReception : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Desk.Ownership _owned = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly ReceptionTerminal _terminal;
    private readonly ReaderVisits _visits;
    private readonly TerminalLoop _loop;
    private readonly ServedClock _clock;
    private readonly EligibilityCentre _centre;
    private readonly CentreAdmin _admin;
    private readonly RequestsResource _requests;
    private LoopbackServer? _server;
    private ServedLine? _line;

    private ServedReception(ReceptionSetup setup, BenchFixtures fixtures, DeviceProfile profile, TimeProvider time, ITerminalObserver observer)
    {
        _clock = new(time);
        _requests = new(_clock);
        _centre = EligibilityCentre.Start(setup.Centre with { CanReset = true }, fixtures.LoadRegister(), _owned.Own(fixtures.LoadAuthority()), _clock, new Random(setup.Seed), _requests);
        _owned.Own(_centre);
        _admin = CentreAdmin.Of(_centre, _clock, _requests, setup.Centre.Disturbances, fixtures.AuthenticationSerial);
        _terminal = new(setup.Folders, setup.Terminal, LinkOf(setup, time), time, new Random(setup.Seed), observer);
        _visits = _owned.Own(new ReaderVisits(fixtures, profile, new(_centre, setup.Terminal.InstitutionCode, _terminal.Push) { Line = () => _line }, _clock, setup.Seed));
        _loop = new(_terminal, setup.Folders, setup.Terminal.Rescan, time);
    }

    /// <summary>Where visits are sent; ends in a slash.</summary>
    public Uri Address => _server!.Address;

    /// <summary>Where the centre takes requests: over TLS where that was asked for, else plainly. Ends in a slash.</summary>
    public Uri CentreAddress => _line?.Address ?? _centre.Address;

    /// <summary>How the terminal stands.</summary>
    public TerminalStatus Status => _terminal.Status;

    /// <summary>Ends when the terminal does: when it was told to, or by a fault.</summary>
    public Task Serving { get; private set; } = Task.CompletedTask;

    /// <summary>Starts all of it.</summary>
    /// <param name="setup">How.</param>
    /// <param name="fixtures">Personas, certificates, register.</param>
    /// <param name="profile">Of a simulated reader.</param>
    /// <param name="time">The clock.</param>
    /// <param name="observer">Hears what the terminal has to tell.</param>
    /// <exception cref="BenchFaultException">The folders, the port or the fixtures cannot be had, or another program serves the same folders.</exception>
    public static async Task<ServedReception> StartAsync(ReceptionSetup setup, BenchFixtures fixtures, DeviceProfile profile, TimeProvider time, ITerminalObserver observer)
    {
        var reception = new ServedReception(setup, fixtures, profile, time, observer);
        try
        {
            reception.OpenFolders(setup.Folders);
            reception._line = setup.LineFolder is { } line ? ServedLine.Open(line, setup.Terminal.InstitutionCode, reception._centre.Address, reception._clock, reception._requests.Refused) : null;
            reception._server = await LoopbackServer.StartAsync(setup.Port, reception.HandleAsync).ConfigureAwait(false);
        }
        catch (BenchFaultException)
        {
            await reception.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        reception.Serving = reception._loop.RunAsync(reception._stop.Token);
        return reception;
    }

    /// <summary>Has one person use the reader.</summary>
    /// <exception cref="BenchFaultException">There is no such persona.</exception>
    public Task<VisitOutcome> VisitAsync(Visit visit) => _visits.PlayAsync(visit);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Serving.ConfigureAwait(false);
        if (_server is { } server)
        {
            await server.DisposeAsync().ConfigureAwait(false);
        }

        if (_line is { } line)
        {
            await line.DisposeAsync().ConfigureAwait(false);
        }

        _owned.Dispose();
        _stop.Dispose();
    }

    // Stubs answer over HTTP alone.
    private ICentreLink LinkOf(ReceptionSetup setup, TimeProvider time) =>
        setup.Centre.Stubs.Count == 0 ? new CentreFileLink(_centre.Files, time) : new CentreHttpLink(_owned.Own(CentreHttpLink.Client(_centre.Address)));

    private void OpenFolders(TerminalFolders folders)
    {
        try
        {
            Directory.CreateDirectory(folders.Journal);
            // Held for as long as the program lives, however it ends.
            _owned.Own(new FileStream(Path.Combine(folders.Journal, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folders.Root}: {fault.Message}", "name a folder that this user may write to, and that no other program serves");
        }

        try
        {
            _terminal.Start();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new BenchFaultException(Owner.Configuration, $"{folders.Root}: {fault.Message}", "let this user read and write req, res, face and .terminal there");
        }
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var received = new MemoryStream();
        await context.Request.Body.CopyToAsync(received).ConfigureAwait(false);
        var (method, path, body) = (context.Request.Method, context.Request.Path.Value ?? "", received.ToArray());
        var (status, answer) = (method, path) switch
        {
            ("GET", "/status") => new(StatusCodes.Status200OK, Status),
            ("POST", "/visits") => await VisitAsync(body).ConfigureAwait(false),
            _ => _admin.Answer(method, path, body) ?? AdminReply.Unknown("there is GET /status, POST /visits, and the centre below /centre/"),
        };
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(answer, Web)).ConfigureAwait(false);
    }

    private async Task<AdminReply> VisitAsync(byte[] body)
    {
        if (Visit.Read(body, out var why) is not { } visit)
        {
            return new(StatusCodes.Status400BadRequest, new { error = why });
        }

        try
        {
            return AdminReply.Done(await VisitAsync(visit).ConfigureAwait(false));
        }
        catch (BenchFaultException fault)
        {
            return new(StatusCodes.Status400BadRequest, new { error = fault.What, hint = fault.Hint });
        }
    }
}
