using System.Net.Http;
using Conformance.Load.Arrivals;
using Conformance.Load.Running;

namespace Conformance.Benchmarks.Load;

/// <summary>One GET for every arrival, as wrk and hey do it.</summary>
internal sealed class GetTarget(Uri address) : ILoadTarget
{
    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });

    public string Description => address.ToString();

    public async Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        try
        {
            using var answer = await _client.GetAsync(address, cancellation);
            return answer.IsSuccessStatusCode ? RequestOutcome.Answered("ok") : RequestOutcome.Failed("status");
        }
        catch (HttpRequestException)
        {
            return RequestOutcome.Failed("connection");
        }
    }

    public void Dispose() => _client.Dispose();
}
