using Microsoft.AspNetCore.Server.Kestrel.Core;
using WireMock.Exceptions;
using WireMock.Logging;
using WireMock.Matchers.Request;
using WireMock.Settings;

namespace WireMock.Server;

/// <inheritdoc cref="IWireMockServer" />
public class WireMockServer : IWireMockServer
{
    private readonly MappingTable _mappings = new();
    private readonly ScenarioTable _scenarios = new();
    private readonly RequestLog _log;
    private readonly KestrelServer _listener;

    /// <summary>Listens when the constructor returns.</summary>
    /// <exception cref="WireMockException">The address is taken or not ours.</exception>
    protected WireMockServer(WireMockServerSettings settings)
    {
        _log = new RequestLog(settings.MaxRequestLogCount);
        string[] addresses = settings.Urls ?? [$"http://localhost:{settings.Port ?? 0}"];
        (_listener, Urls) = Listener.Start(addresses, new RequestHandler(_mappings, _scenarios, _log));
        IsStarted = true;
    }

    public bool IsStarted { get; private set; }

    public string[] Urls { get; }

    public string? Url => Urls.FirstOrDefault();

    public List<int> Ports => [.. Urls.Select(url => new Uri(url).Port)];

    public int Port => Ports.FirstOrDefault();

    public IReadOnlyList<ILogEntry> LogEntries => _log.Snapshot();

    /// <summary>Those that have been in a state, as they are now.</summary>
    public IReadOnlyList<ScenarioState> Scenarios => _scenarios.Snapshot();

    /// <summary>Listens on localhost; a port of 0 or null becomes a free one.</summary>
    public static WireMockServer Start(int? port = 0, bool useSSL = false, bool useHttp2 = false) => useSSL || useHttp2
        ? throw new NotSupportedException("the stand-in serves HTTP/1.1 without TLS")
        : new WireMockServer(new WireMockServerSettings { Port = port });

    public static WireMockServer Start(params string[] urls) => new(new WireMockServerSettings { Urls = urls });

    public static WireMockServer Start(WireMockServerSettings settings) => new(settings);

    public static WireMockServer Start(Action<WireMockServerSettings> action)
    {
        var settings = new WireMockServerSettings();
        action(settings);
        return new WireMockServer(settings);
    }

    /// <summary>Begins a mapping.</summary>
    public IRespondWithAProvider Given(IRequestMatcher requestMatcher, bool saveToFile = false) => saveToFile
        ? throw new NotSupportedException("the stand-in does not save mappings")
        : new RespondWithAProvider(requestMatcher, _mappings.Add);

    /// <summary>A client whose base address is this server; the caller disposes of it.</summary>
    public HttpClient CreateClient(params DelegatingHandler[] handlers) => CreateClient(new HttpClientHandler(), handlers);

    public HttpClient CreateClient(HttpMessageHandler innerHandler, params DelegatingHandler[] handlers)
    {
        var chain = innerHandler;
        foreach (var handler in handlers.Reverse())
        {
            handler.InnerHandler = chain;
            chain = handler;
        }

        return new HttpClient(chain) { BaseAddress = new Uri(Url!) };
    }

    public void Reset()
    {
        ResetLogEntries();
        ResetScenarios();
        ResetMappings();
    }

    public void ResetLogEntries() => _log.Clear();

    public void ResetScenarios() => _scenarios.Clear();

    public bool SetScenarioState(string name, string state)
    {
        _scenarios.Set(name, state);
        return true;
    }

    public void ResetMappings() => _mappings.Clear();

    /// <summary>Ends what is being answered and frees the port.</summary>
    public void Stop()
    {
        if (!IsStarted)
        {
            return;
        }

        IsStarted = false;

        // An expired token means: do not wait for connections that clients keep open, break them off.
        _listener.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Stop();
            _listener.Dispose();
        }
    }
}
