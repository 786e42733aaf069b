using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Authority;

/// <summary>
/// The centre's HTTPS: takes TLS on the loopback address, demands an institution's certificate, and passes on what comes through to the centre's plain
/// port. It stands before WireMock.Net and not in it, as that package's settings have no list of withdrawn certificates, no clock, and no word
/// on why somebody was refused.
/// </summary>
public sealed class LineFront : IAsyncDisposable
{
    private static readonly TimeSpan LongestHandshake = TimeSpan.FromSeconds(10);

    private readonly LineEnd _end;
    private readonly Uri _centre;
    private readonly Action<LineRefusal> _refused;
    private readonly LoopbackFront _front;

    private LineFront(int port, LineEnd end, Uri centre, Action<LineRefusal> refused)
    {
        (_end, _centre, _refused) = (end, centre, refused);
        _front = LoopbackFront.Start(port, ServeAsync);
    }

    /// <summary>Base address, ends in a slash.</summary>
    public Uri Address => new($"https://127.0.0.1:{_front.Port}/");

    /// <summary>Starts it.</summary>
    /// <param name="port">Of 127.0.0.1; 0 for any that is free.</param>
    /// <param name="centre">The centre's plain address.</param>
    /// <param name="end">What it shows and trusts; belongs to the caller.</param>
    /// <param name="refused">Told of whoever was not let in, from any thread.</param>
    /// <exception cref="SocketException">The port cannot be had.</exception>
    public static LineFront Start(int port, Uri centre, LineEnd end, Action<LineRefusal> refused) => new(port, end, centre, refused);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _front.DisposeAsync();

    private async Task ServeAsync(TcpClient client, CancellationToken stop)
    {
        if (await HandshakeAsync(client, stop).ConfigureAwait(false) is not { } line)
        {
            return;
        }

        await using (line.ConfigureAwait(false))
        {
            try
            {
                await PassAsync(line, stop).ConfigureAwait(false);
            }
            catch (IOException end) when (end.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
            {
                // A reset behind it is one before it as well.
                ResetFront.Reset(client);
            }
        }
    }

    private async Task<SslStream?> HandshakeAsync(TcpClient client, CancellationToken stop)
    {
        LineRefusal? refusal = null;
        var line = new SslStream(client.GetStream());
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(LongestHandshake);
        try
        {
            await line.AuthenticateAsServerAsync(_end.Options((_, certificate, chain, errors) => (refusal = LineTrust.Refusal(_end.Authority, certificate, chain, errors)) is null), limit.Token).ConfigureAwait(false);
            return line;
        }
        catch (Exception end) when (end is AuthenticationException or IOException or OperationCanceledException)
        {
            await line.DisposeAsync().ConfigureAwait(false);
            if (!stop.IsCancellationRequested)
            {
                _refused(refusal ?? LineRefusal.NoHandshake);
            }

            return null;
        }
    }

    private async Task PassAsync(SslStream line, CancellationToken stop)
    {
        using var centre = new TcpClient();
        await centre.ConnectAsync(_centre.Host, _centre.Port, stop).ConfigureAwait(false);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var plain = centre.GetStream();
        Task[] ways = [line.CopyToAsync(plain, either.Token), plain.CopyToAsync(line, either.Token)];
        await Task.WhenAny(ways).ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(ways).ConfigureAwait(false);
    }
}
