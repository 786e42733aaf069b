using System.Text;
using Conformance.Load.Arrivals;
using Conformance.Load.Requests;
using Conformance.Load.Running;

namespace Conformance.Load.Targets;

/// <summary>Somebody's own system over HTTP, asked what its owner wrote down.</summary>
/// <param name="address">Base of all paths.</param>
/// <param name="requests">What is asked.</param>
/// <param name="seed">Of which request is whose.</param>
/// <param name="timeout">After which a desk gives up.</param>
public sealed class RequestTarget(Uri address, OwnRequests requests, int seed, TimeSpan timeout) : ILoadTarget
{
    private readonly HttpLine _line = new(address, timeout);

    /// <inheritdoc/>
    public string Description => _line.Description;

    /// <inheritdoc/>
    public Task<RequestOutcome> SendAsync(Arrival arrival, CancellationToken cancellation)
    {
        var request = requests.At(seed, arrival.Index);
        return _line.AskAsync(() => AskAsync(request, arrival.Index, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _line.Dispose();

    private async Task<RequestOutcome> AskAsync(OwnRequest request, long number, CancellationToken cancellation)
    {
        using var message = OwnRequestMessage.Of(request, number);
        using var answer = await _line.Client.SendAsync(message, cancellation);
        var status = (int)answer.StatusCode;
        if (status != request.Due.Status)
        {
            return RequestOutcome.Failed(FormattableString.Invariant($"{request.Name}: status {status} instead of {request.Due.Status}"));
        }

        return request.Due.Contains is not { } due || (await answer.Content.ReadAsByteArrayAsync(cancellation)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(due)) >= 0
            ? RequestOutcome.Answered(request.Name)
            : RequestOutcome.Failed($"{request.Name}: the body is not the one that is due");
    }
}
