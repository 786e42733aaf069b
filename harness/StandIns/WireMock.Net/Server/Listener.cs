using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using WireMock.Exceptions;

namespace WireMock.Server;

/// <summary>Kestrel without a host around it, which would cost each scenario its start.</summary>
internal static class Listener
{
    private const int AttemptsAtAFreePort = 5;

    /// <summary>Listens on all addresses; a port of 0 becomes a free one.</summary>
    /// <exception cref="WireMockException">An address is taken or not ours.</exception>
    public static (KestrelServer Server, string[] Urls) Start(IReadOnlyList<string> addresses, RequestHandler handler)
    {
        for (var attempt = 1; ; attempt++)
        {
            Uri[] urls = [.. addresses.Select(address => new Uri(address, UriKind.Absolute)).Select(WithPort)];
            var server = Create(urls);
            try
            {
                server.StartAsync(handler, CancellationToken.None).GetAwaiter().GetResult();
                return (server, [.. urls.Select(url => $"{url.Scheme}://{url.Authority}")]);
            }
            catch (IOException failure)
            {
                server.Dispose();

                // Between finding a free port and listening on it, somebody else may have taken it.
                var chosenByUs = addresses.Any(address => new Uri(address, UriKind.Absolute).Port == 0);
                if (failure.InnerException is AddressInUseException && chosenByUs && attempt < AttemptsAtAFreePort)
                {
                    continue;
                }

                throw new WireMockException($"Service start failed with error: {failure.Message}", failure);
            }
        }
    }

    private static KestrelServer Create(Uri[] urls)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        foreach (var url in urls)
        {
            if (url.Scheme != Uri.UriSchemeHttp)
            {
                throw new NotSupportedException($"the stand-in serves http, not {url.Scheme}");
            }

            if (url.Host == "localhost")
            {
                options.ListenLocalhost(url.Port);
            }
            else
            {
                options.Listen(IPAddress.Parse(url.Host.Trim('[', ']')), url.Port);
            }
        }

        // A buffer is had before there is something to read, which saves asking the kernel twice; connections are few.
        var sockets = new SocketTransportOptions { WaitForDataBeforeAllocatingBuffer = false };
        var transport = new SocketTransportFactory(Options.Create(sockets), NullLoggerFactory.Instance);
        return new KestrelServer(Options.Create(options), transport, NullLoggerFactory.Instance);
    }

    /// <summary>Kestrel finds no port for localhost, which is two addresses: so the port is found first, as the package does.</summary>
    private static Uri WithPort(Uri url)
    {
        if (url.Port != 0)
        {
            return url;
        }

        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new UriBuilder(url) { Port = ((IPEndPoint)probe.LocalEndpoint).Port }.Uri;
    }
}
