using System.Net;
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

    private readonly TcpListener _listener;
    private readonly LineEnd _end;
    private readonly Uri _centre;
    private readonly Action<LineRefusal> _refused;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _served = [];
    private Task _taking = Task.CompletedTask;

    private LineFront(TcpListener listener, LineEnd end, Uri centre, Action<LineRefusal> refused) => (_listener, _end, _centre, _refused) = (listener, end, centre, refused);

    /// <summary>Base address, ends in a slash.</summary>
    public Uri Address => new($"https://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>Starts it.</summary>
    /// <param name="port">Of 127.0.0.1; 0 for any that is free.</param>
    /// <param name="centre">The centre's plain address.</param>
    /// <param name="end">What it shows and trusts; belongs to the caller.</param>
    /// <param name="refused">Told of whoever was not let in, from any thread.</param>
    /// <exception cref="SocketException">The port cannot be had.</exception>
    public static LineFront Start(int port, Uri centre, LineEnd end, Action<LineRefusal> refused)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        var front = new LineFront(listener, end, centre, refused);
        front._taking = front.TakeAsync();
        return front;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        _listener.Stop();
        await _taking.ConfigureAwait(false);
        Task[] served;
        lock (_lock)
        {
            served = [.. _served];
        }

        await Task.WhenAll(served).ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true)
            {
                Keep(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token).ConfigureAwait(false)));
            }
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException && _stop.IsCancellationRequested)
        {
            // Told to stop.
        }
    }

    private void Keep(Task served)
    {
        lock (_lock)
        {
            _served.RemoveWhere(task => task.IsCompleted);
            _served.Add(served);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                if (await HandshakeAsync(client).ConfigureAwait(false) is { } line)
                {
                    await using (line.ConfigureAwait(false))
                    {
                        await PassAsync(line).ConfigureAwait(false);
                    }
                }
            }
            catch (Exception end) when (end is IOException or SocketException or OperationCanceledException)
            {
                // One end left: so does the other.
            }
        }
    }

    private async Task<SslStream?> HandshakeAsync(TcpClient client)
    {
        LineRefusal? refusal = null;
        var line = new SslStream(client.GetStream());
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        limit.CancelAfter(LongestHandshake);
        try
        {
            await line.AuthenticateAsServerAsync(_end.Options((_, certificate, chain, errors) => (refusal = LineTrust.Refusal(_end.Authority, certificate, chain, errors)) is null), limit.Token).ConfigureAwait(false);
            return line;
        }
        catch (Exception end) when (end is AuthenticationException or IOException or OperationCanceledException)
        {
            await line.DisposeAsync().ConfigureAwait(false);
            if (!_stop.IsCancellationRequested)
            {
                _refused(refusal ?? LineRefusal.NoHandshake);
            }

            return null;
        }
    }

    private async Task PassAsync(SslStream line)
    {
        using var centre = new TcpClient();
        await centre.ConnectAsync(_centre.Host, _centre.Port, _stop.Token).ConfigureAwait(false);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        var plain = centre.GetStream();
        Task[] ways = [line.CopyToAsync(plain, either.Token), plain.CopyToAsync(line, either.Token)];
        await Task.WhenAny(ways).ConfigureAwait(false);
        await either.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(ways).ConfigureAwait(false);
    }
}
