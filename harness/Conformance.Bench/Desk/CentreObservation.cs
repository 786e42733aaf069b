using System.Security.Cryptography;
using Conformance.Authority;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Desk;

/// <summary>
/// Logs what the centre decided, and the hash of each result as it left the wire: taken there and not at the centre, so that nobody
/// in between can agree with himself.
/// </summary>
internal sealed class CentreObservation(Action<Observed> observe) : DelegatingHandler(new HttpClientHandler()), ICentreObserver
{
    private CentreExchange? _inquiry;

    public void Answered(CentreExchange exchange)
    {
        if (exchange.Kind == CentreExchangeKind.InquiryByCard)
        {
            _inquiry = exchange;
        }
        else
        {
            observe(Translate(exchange, null));
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        if (Interlocked.Exchange(ref _inquiry, null) is { } exchange)
        {
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            observe(Translate(exchange, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        }

        return response;
    }

    private static CentreAnswered Translate(CentreExchange exchange, string? hash) => exchange.Kind switch
    {
        CentreExchangeKind.Challenge => new("challenge", exchange.Outcome, null, null),
        CentreExchangeKind.Holder when exchange.Outcome is "valid" or "reminder" or "grace" => new("holder", exchange.Outcome, null, null),
        CentreExchangeKind.Holder => new("holder", "refused", exchange.Outcome, null),
        CentreExchangeKind.InquiryByCard => new("inquiry-card", exchange.Outcome, Granted(exchange), hash),
        _ => new("inquiry-number", exchange.Outcome, null, null),
    };

    private static string? Granted(CentreExchange exchange) =>
        exchange.Granted is { } granted ? $"surgery {granted.Surgery}, medical {granted.Medical}, checkups {granted.Checkups}" : null;
}
