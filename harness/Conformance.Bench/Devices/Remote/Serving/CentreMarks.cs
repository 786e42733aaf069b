namespace Conformance.Bench.Devices.Remote.Serving;

/// <summary>Marks the place of every question to the centre among a served reader's events.</summary>
internal sealed class CentreMarks(Action asked) : DelegatingHandler(new HttpClientHandler { UseProxy = false })
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(cancellationToken).ConfigureAwait(false);
            return response;
        }
        finally
        {
            asked();
        }
    }
}
