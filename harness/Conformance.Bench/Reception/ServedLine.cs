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
    private static readonly Duration Life = Duration.FromDays(365);

    private readonly LineAuthority _authority;
    private readonly X509Certificate2 _server;
    private readonly LineFront _front;

    private ServedLine(LineAuthority authority, X509Certificate2 server, LineFront front) => (_authority, _server, _front) = (authority, server, front);

    /// <summary>Base address, ends in a slash.</summary>
    public Uri Address => _front.Address;

    /// <summary>Makes certificates, good from yesterday for a year, writes those of the client, and opens the line.</summary>
    /// <param name="folder">For ca.pem, client.pem and client.key.pem.</param>
    /// <param name="institution">Whom the client's certificate is for.</param>
    /// <param name="centre">The centre's plain address.</param>
    /// <param name="time">The centre's clock.</param>
    /// <param name="refused">Told of whoever was not let in, from any thread.</param>
    /// <exception cref="BenchFaultException">The folder cannot be written, or no port can be had.</exception>
    public static ServedLine Open(string folder, string institution, Uri centre, TimeProvider time, Action<LineRefusal> refused)
    {
        var first = Instant.FromDateTimeOffset(time.GetUtcNow()) - Before;
        var authority = LineAuthority.Create(first, first + Life);
        var server = authority.IssueServer(["localhost", "127.0.0.1"], first, first + Life);
        try
        {
            using var client = authority.IssueClient(institution, first, first + Life);
            LineFolder.Write(folder, authority.Certificate, client);
            return new(authority, server, LineFront.Start(0, centre, new(authority, server, time), refused));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SocketException)
        {
            server.Dispose();
            authority.Dispose();
            throw new BenchFaultException(Owner.Configuration, $"{folder}: {fault.Message}", "name a folder that this user may write to");
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _front.DisposeAsync().ConfigureAwait(false);
        _server.Dispose();
        _authority.Dispose();
    }
}
