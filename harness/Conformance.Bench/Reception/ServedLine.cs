using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using Conformance.Authority;
using Conformance.Bench.Judgement;
using NodaTime;

namespace Conformance.Bench.Reception;

/// <summary>The line to a served centre over mutual TLS, with certificates made for it alone.</summary>
internal sealed class ServedLine : IAsyncDisposable
{
    private static readonly Duration Before = Duration.FromDays(1);
    private static readonly Duration Year = Duration.FromDays(365);
    private static readonly Duration Long = Duration.FromDays(3650);

    private readonly LineAuthority _authority;
    private readonly X509Certificate2 _server;
    private readonly X509Certificate2 _client;
    private readonly LineFront _front;
    private readonly TimeProvider _time;

    private ServedLine(LineAuthority authority, X509Certificate2 server, X509Certificate2 client, LineFront front, TimeProvider time) =>
        (_authority, _server, _client, _front, _time) = (authority, server, client, front, time);

    /// <summary>Base address, ends in a slash.</summary>
    public Uri Address => _front.Address;

    /// <summary>Makes certificates, good from yesterday, the client's for a year, so that its end can be tried by the clock; writes those of the client, and opens the line.</summary>
    /// <param name="folder">For ca.pem, client.pem and client.key.pem.</param>
    /// <param name="institution">Whom the client's certificate is for.</param>
    /// <param name="centre">The centre's plain address.</param>
    /// <param name="time">The centre's clock.</param>
    /// <param name="refused">Told of whoever was not let in, from any thread.</param>
    /// <exception cref="BenchFaultException">The folder cannot be written, or no port can be had.</exception>
    public static ServedLine Open(string folder, string institution, Uri centre, TimeProvider time, Action<LineRefusal> refused)
    {
        var first = Instant.FromDateTimeOffset(time.GetUtcNow()) - Before;
        var authority = LineAuthority.Create(first, first + Long);
        var server = authority.IssueServer(["localhost", "127.0.0.1"], first, first + Long);
        var client = authority.IssueClient(institution, first, first + Year);
        try
        {
            LineFolder.Write(folder, authority.Certificate, client);
            return new(authority, server, client, LineFront.Start(0, centre, new(authority, server, time), refused), time);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SocketException)
        {
            client.Dispose();
            server.Dispose();
            authority.Dispose();
            throw new BenchFaultException(Owner.Configuration, $"{folder}: {fault.Message}", "name a folder that this user may write to");
        }
    }

    /// <summary>The way in of the institution's own reader.</summary>
    public SocketsHttpHandler Handler() => LineClient.Handler(_authority.Certificate, _client, _time);

    public async ValueTask DisposeAsync()
    {
        await _front.DisposeAsync().ConfigureAwait(false);
        _client.Dispose();
        _server.Dispose();
        _authority.Dispose();
    }
}
