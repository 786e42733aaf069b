using Microsoft.AspNetCore.Http;

namespace Conformance.Bench.Devices.Remote;

/// <summary>
/// Where a device outside this process finds the bench's centre: every request goes on through the bench's own observation, so that it is
/// seen as it is on the way from a simulated reader. A centre that cannot be reached is a connection that breaks.
/// </summary>
internal sealed class CentreRelay : IAsyncDisposable
{
    private readonly LoopbackServer _server;
    private volatile HttpClient? _centre;

    private CentreRelay(LoopbackServer server) => _server = server;

    public Uri Address => _server.Address;

    public static async Task<CentreRelay> StartAsync()
    {
        CentreRelay? relay = null;
        relay = new(await LoopbackServer.StartAsync(0, context => relay!.ForwardAsync(context)).ConfigureAwait(false));
        return relay;
    }

    /// <summary>The centre of the desk that is open; null between desks.</summary>
    public void LeadTo(HttpClient? centre) => _centre = centre;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task ForwardAsync(HttpContext context)
    {
        if (_centre is not { } centre)
        {
            context.Abort();
            return;
        }

        try
        {
            using var request = new HttpRequestMessage(new(context.Request.Method), context.Request.Path.Value!.TrimStart('/')) { Content = await BodyAsync(context.Request).ConfigureAwait(false) };
            using var response = await centre.SendAsync(request, context.RequestAborted).ConfigureAwait(false);
            context.Response.StatusCode = (int)response.StatusCode;
            context.Response.ContentType = response.Content.Headers.ContentType?.ToString();
            await context.Response.Body.WriteAsync(await response.Content.ReadAsByteArrayAsync(context.RequestAborted).ConfigureAwait(false), context.RequestAborted).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or OperationCanceledException)
        {
            context.Abort();
        }
    }

    private static async Task<ByteArrayContent> BodyAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        var content = new ByteArrayContent(body.ToArray());
        if (request.ContentType is { } type)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        return content;
    }
}
