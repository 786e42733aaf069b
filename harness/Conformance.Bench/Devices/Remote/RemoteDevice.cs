using Conformance.Bench.Desk;
using Conformance.Bench.Devices.Outside;

namespace Conformance.Bench.Devices.Remote;

/// <summary>A device behind an adapter, for a whole run: the way to the adapter, the way to the centre, and a folder "face" for each desk.</summary>
internal sealed class RemoteDevice : OutsideDevice
{
    private readonly DeviceDriver.Remote _driver;
    private readonly HttpClient _http;
    private readonly RemoteLink _link;
    private readonly Hello _hello;
    private readonly CentreRelay _relay;
    private readonly IPersonAtDesk _person;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-terminal-");
    private int _desks;

    private RemoteDevice(DeviceDriver.Remote driver, HttpClient http, RemoteLink link, Hello hello, CentreRelay relay, IPersonAtDesk person) =>
        (_driver, _http, _link, _hello, _relay, _person) = (driver, http, link, hello, relay, person);

    internal override double FaceThreshold => _hello.FaceThreshold ?? 0.5;

    /// <summary>Connects to an adapter.</summary>
    /// <param name="driver">Where it is.</param>
    /// <param name="clock">The real clock.</param>
    /// <param name="person">Whoever does what the adapter cannot.</param>
    /// <param name="wire">What stands between here and the adapter; null for nothing.</param>
    /// <exception cref="BenchFaultException">It is not there, or does not speak the protocol.</exception>
    public static async Task<RemoteDevice> OpenAsync(DeviceDriver.Remote driver, TimeProvider clock, IPersonAtDesk person, DelegatingHandler? wire = null)
    {
        var http = Client(driver.Address, wire);
        try
        {
            var link = new RemoteLink(http, clock);
            var hello = await link.HelloAsync().ConfigureAwait(false);
            return new(driver, http, link, hello, await CentreRelay.StartAsync().ConfigureAwait(false), person);
        }
        catch (BenchFaultException)
        {
            http.Dispose();
            throw;
        }
    }

    /// <summary>A client without limits of its own, without proxy, redirection and cookies.</summary>
    public static HttpClient Client(Uri address, DelegatingHandler? wire = null)
    {
        var handler = new HttpClientHandler { UseProxy = false, AllowAutoRedirect = false, UseCookies = false };
        if (wire is not null)
        {
            wire.InnerHandler = handler;
        }

        return new(wire is null ? handler : wire) { BaseAddress = address, Timeout = Timeout.InfiniteTimeSpan };
    }

    public override async ValueTask DisposeAsync()
    {
        await _relay.DisposeAsync().ConfigureAwait(false);
        _http.Dispose();
        _folder.Delete(recursive: true);
    }

    internal override IReaderUnderTest Open(OutsideDesk desk)
    {
        _relay.LeadTo(desk.Centre);
        var face = new FaceFolder(_driver.Face ?? _folder.CreateSubdirectory(FormattableString.Invariant($"{++_desks}/face")).FullName);
        var session = new RemoteSession(_link, new Merging(desk, face));
        // A desk is opened by steps that do not wait; there is no context here that could wait for itself.
        session.OpenAsync(new(
            ReaderProtocol.Version,
            RemoteSession.Format(desk.Time),
            desk.Seed,
            DeskTerminal.InstitutionCode,
            _relay.Address.ToString(),
            _driver.Face is null ? face.Path : null,
            _hello.CardControl.Contains(Hello.TerminalSettings) && desk.Plan.Settings is { } settings ? SettingsWords.List(settings) : null)).GetAwaiter().GetResult();
        return new RemoteReader(session, desk, _hello, _person);
    }
}
