using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Conformance.Benchmarks.Centre;

/// <summary>
/// Kestrel alone, with answers of the centre's that are ready: what HTTP costs on this machine whatever is behind it. It reads a request to its
/// end and decides nothing.
/// </summary>
internal sealed class BareEndpoint : IHttpApplication<IFeatureCollection>, IDisposable
{
    private readonly KestrelServer _server;
    private readonly IReadOnlyDictionary<string, ReadyAnswer> _answers;

    /// <param name="answers">By path.</param>
    public BareEndpoint(IReadOnlyDictionary<string, ReadyAnswer> answers)
    {
        _answers = answers;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(System.Net.IPAddress.Loopback, 0);
        var sockets = new SocketTransportOptions { WaitForDataBeforeAllocatingBuffer = false };
        _server = new(Options.Create(options), new SocketTransportFactory(Options.Create(sockets), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
        _server.StartAsync(this, CancellationToken.None).GetAwaiter().GetResult();
        Address = new(_server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public IFeatureCollection CreateContext(IFeatureCollection contextFeatures) => contextFeatures;

    public void DisposeContext(IFeatureCollection context, Exception? exception)
    {
    }

    public async Task ProcessRequestAsync(IFeatureCollection context)
    {
        var request = context.GetRequiredFeature<IHttpRequestFeature>();
        var answer = _answers[request.Path];
        await request.Body.CopyToAsync(Stream.Null);
        var response = context.GetRequiredFeature<IHttpResponseFeature>();
        response.StatusCode = answer.Status;
        response.Headers.ContentType = answer.Type;
        response.Headers.ContentLength = answer.Body.Length;
        await context.GetRequiredFeature<IHttpResponseBodyFeature>().Writer.WriteAsync(answer.Body);
    }

    public void Dispose()
    {
        _server.StopAsync(new CancellationToken(canceled: true)).GetAwaiter().GetResult();
        _server.Dispose();
    }
}
