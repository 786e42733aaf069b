using System.Net;
using System.Net.Sockets;
using Conformance.Bench.Judgement;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Conformance.Bench.Devices.Remote;

/// <summary>A small HTTP server on this machine's loopback address.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const int LongestRequest = 1 << 20;
    private readonly WebApplication _application;

    private LoopbackServer(WebApplication application) => _application = application;

    /// <summary>Where it listens; ends in a slash.</summary>
    public Uri Address => new(_application.Urls.Single().TrimEnd('/') + "/");

    /// <summary>Starts it.</summary>
    /// <param name="port">0 for any that is free.</param>
    /// <param name="handle">Answers every request.</param>
    /// <exception cref="BenchFaultException">The port cannot be had.</exception>
    public static async Task<LoopbackServer> StartAsync(int port, RequestDelegate handle)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = LongestRequest;
            options.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        application.Run(handle);
        try
        {
            await application.StartAsync().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw new BenchFaultException(Owner.Configuration, $"port {port} of 127.0.0.1 cannot be had: {fault.Message}", "end the program that has it, or choose another port; 0 takes any that is free");
        }

        return new(application);
    }

    public async ValueTask DisposeAsync()
    {
        // Nobody is waited for: whoever still asks is cut off.
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync(now.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }
}
