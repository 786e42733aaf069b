using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// Kestrel alone, with answers of the centre's that are ready: what HTTP costs on this machine whatever is behind it. It reads a request to its
/// end and decides nothing.
/// </summary>
internal sealed class BareEndpoint : IHttpApplication<HttpContext>, IDisposable
{
    private readonly KestrelServer _server;
    private readonly IReadOnlyDictionary<string, ReadyAnswer> _answers;

    /// <param name="answers">By path.</param>
    public BareEndpoint(IReadOnlyDictionary<string, ReadyAnswer> answers)
    {
        _answers = answers;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(System.Net.IPAddress.Loopback, 0);
        _server = new(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
        _server.StartAsync(this, CancellationToken.None).GetAwaiter().GetResult();
        Address = new(_server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(HttpContext context)
    {
        var answer = _answers[context.Request.Path.Value!];
        await context.Request.Body.CopyToAsync(Stream.Null);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Type;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body);
    }

    public void Dispose()
    {
        _server.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();
        _server.Dispose();
    }
}
