using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Conformance.Authority;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Desk;

/// <summary>
/// Logs what the centre decided, with the hash of a result and the words of a message as they left the wire: taken there and not at
/// the centre, so that nobody in between can agree with himself. Logs on the asking side alone, so that the server's threads cannot
/// change the order of the log.
/// The simulated centre is on this machine, so no proxy of the network is asked.
/// </summary>
internal sealed class CentreObservation(Action<Observed> observe, bool isUnreachable, HttpMessageHandler? way = null) : DelegatingHandler(way ?? new HttpClientHandler { UseProxy = false }), ICentreObserver
{
    private readonly ConcurrentQueue<CentreExchange> _decided = new();
    private volatile Exception? _unreached;

    /// <summary>True while no request gets to the centre.</summary>
    public bool IsUnreachable { get; set; } = isUnreachable;

    public void Answered(CentreExchange exchange) => _decided.Enqueue(exchange);

    /// <summary>To be asked at the desk's end: a device must not be blamed for a centre that the bench could not reach.</summary>
    /// <exception cref="BenchFaultException">A request never got to the bench's own centre, or its answer never came back.</exception>
    public void RequireReached()
    {
        if (_unreached is { } fault)
        {
            throw new BenchFaultException(Owner.Bench, $"the bench cannot reach its own centre: {fault.Message}", "see that programs may connect to this machine's loopback address (127.0.0.1)");
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsUnreachable)
        {
            observe(new CentreAnswered(request.RequestUri?.AbsolutePath == "/challenges" ? "challenge" : "request", "unreachable", null, null, null));
            throw new HttpRequestException(HttpRequestError.ConnectionError);
        }

        // What is left over belongs to a request that was given up.
        _decided.Clear();
        var (response, body) = await AskAsync(request, cancellationToken).ConfigureAwait(false);
        while (_decided.TryDequeue(out var exchange))
        {
            observe(Translate(exchange, body));
        }

        return response;
    }

    private async Task<(HttpResponseMessage Response, byte[] Body)> AskAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return (response, await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        }
        catch (HttpRequestException fault)
        {
            _unreached = fault;
            throw;
        }
    }

    private static CentreAnswered Translate(CentreExchange exchange, byte[] body) => exchange.Kind switch
    {
        CentreExchangeKind.Challenge => new("challenge", exchange.Outcome, null, null, null),
        CentreExchangeKind.Holder when exchange.Outcome is "valid" or "reminder" or "grace" => new("holder", exchange.Outcome, null, null, Message(body)) { ByPhone = exchange.ByPhone },
        CentreExchangeKind.Holder => new("holder", "refused", exchange.Outcome, null, Message(body)),
        CentreExchangeKind.Registration when exchange.Outcome is "registered" or "under-way" => new("registration", exchange.Outcome, null, null, Message(body)),
        CentreExchangeKind.Registration => new("registration", "refused", exchange.Outcome, null, Message(body)),
        CentreExchangeKind.InquiryByCard => new("inquiry-card", exchange.Outcome, Consents(exchange), Convert.ToHexStringLower(SHA256.HashData(body)), Error(body)) { ResultOutline = ByteOutline.Of(body) },
        CentreExchangeKind.InquiryForVisit when exchange.Granted is null => new("inquiry-visit", "refused", exchange.Outcome, null, Message(body)),
        CentreExchangeKind.InquiryForVisit => new("inquiry-visit", exchange.Outcome, Consents(exchange), Convert.ToHexStringLower(SHA256.HashData(body)), Error(body)) { ResultOutline = ByteOutline.Of(body) },
        CentreExchangeKind.InquiryByNumber => new("inquiry-number", exchange.Outcome, null, Convert.ToHexStringLower(SHA256.HashData(body)), Error(body)) { ResultOutline = ByteOutline.Of(body) },
        _ => new("message", exchange.Outcome, null, null, null),
    };

    private static string? Consents(CentreExchange exchange) =>
        exchange is { Asked: { } asked, Granted: { } granted } ? $"asked: {Words(asked)}; granted: {Words(granted)}" : null;

    private static string Words(ConsentItems items) => items.Diagnosis == items.Medicines
        ? $"surgery {Flag(items.Surgery)}, medical {Flag(items.Diagnosis)}, checkups {Flag(items.Checkups)}"
        : $"surgery {Flag(items.Surgery)}, diagnosis {Flag(items.Diagnosis)}, medicines {Flag(items.Medicines)}, checkups {Flag(items.Checkups)}";

    private static char Flag(bool given) => given ? '1' : '0';

    private static MessageContent? Error(byte[] result) =>
        XmlMsgObserver.Read(result) is var read && read["ErrorCode"] is { } code ? new(code, read["ErrorMessage"] ?? "") : null;

    private static MessageContent? Message(byte[] body)
    {
        var answer = JsonSerializer.Deserialize<HolderWords>(body, JsonSerializerOptions.Web);
        return answer?.Notice ?? (answer is { Code: { } code, Text: { } text } ? new(code, text) : null);
    }

    // A refusal has its message at the top, an acceptance its notice one level down.
    private sealed record HolderWords(string? Code, string? Text, MessageContent? Notice);
}
