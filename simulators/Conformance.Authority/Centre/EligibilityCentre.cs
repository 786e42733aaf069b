using NodaTime;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;
using WireMock.Types;
using WireMock.Util;

namespace Conformance.Authority;

/// <summary>
/// The simulated eligibility centre over HTTP, on the loopback address and a free port. The real wire is not public; this one is the
/// bench's own. Register and revocations may be changed while it runs.
/// </summary>
public sealed class EligibilityCentre : IDisposable
{
    private readonly CentreOffice _office;
    private readonly ICentreObserver _observer;
    private readonly WireMockServer _server;
    private readonly ResetFront? _front;
    private readonly List<ServedPath> _served = [];

    private EligibilityCentre(CentreOffice office, CentreSettings settings, ICentreObserver observer)
    {
        (_office, _observer) = (office, observer);
        Files = new(office, observer);

        // The observer hears of every request; the server's own log would only keep personal data in memory.
        _server = WireMockServer.Start(new WireMockServerSettings { Port = 0, MaxRequestLogCount = 0 });
        Serve("/challenges", ChallengeEndpoint.Answer);
        Serve("/holders", HolderEndpoint.Answer);
        Serve("/registrations", RegistrationEndpoint.Answer);
        Serve("/inquiries/card", CardInquiryEndpoint.Answer);
        Serve("/inquiries/visit", VisitInquiryEndpoint.Answer);
        Serve(MessagesEndpoint.Path + "*", (_, request) => MessagesEndpoint.Answer(Files, request));
        _server.Given(Request.Create().UsingAnyMethod()).AtPriority(int.MaxValue).RespondWith(Response.Create().WithCallback((IRequestMessage request) => NotServed(request)));
        Stubs = new(_server, office, settings.Stubs, observer);
        _served.AddRange(Stubs.Paths);
        _front = settings.CanReset || settings.Stubs.Resets || Resets(settings.Disturbances) ? ResetFront.Start(PlainAddress) : null;
    }

    /// <summary>The same centre for whoever has files instead of HTTP.</summary>
    public CentreFileService Files { get; }

    /// <summary>What goes before its own answers over HTTP; a scenario's new state counts from the next request on.</summary>
    public ServedStubs Stubs { get; }

    /// <summary>Base address, ends in a slash. In numbers: a minimal system may know no name of its own, not even localhost.</summary>
    public Uri Address => _front?.Address ?? PlainAddress;

    private Uri PlainAddress => new($"http://127.0.0.1:{_server.Port}/");

    /// <summary>The register of insured persons; a new one counts from the next request on.</summary>
    public InsuredRegister Register
    {
        get => _office.WholeRegister;
        set => _office.WholeRegister = value;
    }

    /// <summary>Which cards are registered as insurance cards; a change counts from the next request on.</summary>
    public RegistrationBook Registrations => _office.Registrations;

    /// <summary>The consents to home visits; a cancellation counts from the next request on.</summary>
    public VisitConsents Visits => _office.Visits;

    /// <summary>Has other things go wrong on purpose, from the next request on; what the disturbances so far had counted is forgotten.</summary>
    /// <exception cref="InvalidOperationException">Connections are to be reset, and the centre was started without <see cref="CentreSettings.CanReset"/>.</exception>
    public void Disturb(IReadOnlyList<Disturbance> disturbances)
    {
        if (_front is null && Resets(disturbances))
        {
            throw new InvalidOperationException("This centre cannot reset connections: start it with CanReset.");
        }

        _office.Disturb(disturbances);
    }

    /// <summary>The authority's revocations; a change counts from the next request on.</summary>
    public RevocationRegister Revocations => _office.Revocations;

    /// <summary>Starts a centre. <paramref name="random"/> gives challenges and tickets, so that a seeded run repeats itself.</summary>
    public static EligibilityCentre Start(
        CentreSettings settings, InsuredRegister register, TestCertificateAuthority authority, TimeProvider time, Random random, ICentreObserver observer) =>
        new(new CentreOffice(settings, register, authority, time, random), settings, observer);

    /// <summary>Stops listening. The authority belongs to the caller.</summary>
    public void Dispose()
    {
        _front?.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _server.Dispose();
    }

    private static bool Resets(IReadOnlyList<Disturbance> disturbances) => disturbances.Any(one => one.Effect is DisturbanceEffect.Reset);

    private void Serve(string path, Func<CentreOffice, CentreRequest, CentreReply> endpoint)
    {
        _served.Add(new("POST", path));
        _server.Given(Request.Create().WithPath(path).UsingPost()).RespondWith(Response.Create().WithCallback((IRequestMessage request) => RespondAsync(endpoint, request)));
    }

    private async Task<IResponseMessage> RespondAsync(Func<CentreOffice, CentreRequest, CentreReply> endpoint, IRequestMessage request)
    {
        var asked = new CentreRequest(MediaType(request), request.BodyData?.BodyAsBytes ?? []) { Path = request.Path };
        var reply = endpoint(_office, asked);
        if (reply.Status == 404 && Stubs.Miss(request) is { } miss)
        {
            reply = CentreReply.Json(404, new { error = miss }, reply.Exchange);
        }

        if (!reply.IsObserved)
        {
            _observer.Answered(reply.Exchange);
        }

        var strike = _office.Disturber.IsQuiet ? Strike.None : StrikeOn(asked);
        if (strike.Delay > Duration.Zero)
        {
            await Task.Delay(strike.Delay.ToTimeSpan(), _office.Time).ConfigureAwait(false);
        }

        var response = new ResponseMessage
        {
            StatusCode = strike.Status ?? reply.Status,
            BodyData = new BodyData { DetectedBodyType = BodyType.Bytes, BodyAsBytes = strike.Status is null ? strike.Spoil(reply.Body) : [] },
        };
        response.AddHeader("Content-Type", reply.ContentType);
        if (strike.IsReset)
        {
            response.AddHeader(ResetFront.MarkName, ResetFront.MarkValue);
        }

        return response;
    }

    private ResponseMessage NotServed(IRequestMessage request)
    {
        var response = new ResponseMessage { StatusCode = 404, BodyData = new BodyData { DetectedBodyType = BodyType.String, BodyAsString = Stubs.Miss(request) ?? NearestMiss.Explain(request.Method, request.Path, _served) } };
        response.AddHeader("Content-Type", "text/plain; charset=utf-8");
        return response;
    }

    private Strike StrikeOn(CentreRequest asked) => asked.Path.StartsWith(MessagesEndpoint.Path, StringComparison.OrdinalIgnoreCase)
        ? Files.Strike(asked.Path[MessagesEndpoint.Path.Length..], asked.Body.Span)
        : _office.Disturber.Next(RequestFacts.OfJson(asked.Path, asked.Body), _office.TrueTime);

    // The server calls a header that it knows by this name, however a client writes it.
    private static string? MediaType(IRequestMessage request) =>
        request.Headers is { } headers && headers.TryGetValue("Content-Type", out var types) && types is [var type, ..] ? (type.IndexOf(';', StringComparison.Ordinal) is >= 0 and var end ? type[..end] : type).Trim().ToLowerInvariant() : null;
}
