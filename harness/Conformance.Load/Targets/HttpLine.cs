using Conformance.Load.Running;

namespace Conformance.Load.Targets;

/// <summary>HTTP to what is loaded: straight, following nobody elsewhere, and whatever goes wrong on the way is an outcome.</summary>
/// <param name="address">Base of all paths.</param>
/// <param name="timeout">After which a desk gives up.</param>
internal sealed class HttpLine(Uri address, TimeSpan timeout) : IDisposable
{
    // An answer is some ten kilobytes. A server that never ends one would otherwise fill the generator's memory, gigabytes a second.
    private const int LongestAnswer = 1 << 20;

    public string Description { get; } = $"{address.Scheme}://{address.Authority}{address.AbsolutePath}";

    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        BaseAddress = address,
        Timeout = timeout,
        MaxResponseContentBufferSize = LongestAnswer,
    };

    /// <summary>Has one conversation.</summary>
    public async Task<RequestOutcome> AskAsync(Func<Task<RequestOutcome>> conversation, CancellationToken cancellation)
    {
        try
        {
            return await conversation();
        }
        catch (TaskCanceledException)
        {
            return RequestOutcome.Failed(cancellation.IsCancellationRequested ? "broken off" : "timeout");
        }
        catch (HttpRequestException fault)
        {
            return RequestOutcome.Failed(fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? "answer too long" : $"connection: {fault.HttpRequestError}");
        }
    }

    public void Dispose() => Client.Dispose();
}
