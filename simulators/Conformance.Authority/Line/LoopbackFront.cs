using System.Net;
using System.Net.Sockets;

namespace Conformance.Authority;

/// <summary>Takes connections on the loopback address and has each served, until it is told to stop.</summary>
internal sealed class LoopbackFront : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Func<TcpClient, CancellationToken, Task> _serve;
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _lock = new();
    private readonly HashSet<Task> _served = [];
    private readonly Task _taking;

    private LoopbackFront(TcpListener listener, Func<TcpClient, CancellationToken, Task> serve)
    {
        (_listener, _serve) = (listener, serve);
        _taking = TakeAsync();
    }

    /// <summary>The port that it has.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Starts it.</summary>
    /// <param name="port">Of 127.0.0.1; 0 for any that is free.</param>
    /// <param name="serve">Serves one connection, which is closed after it; may end by what sockets and cancelling throw.</param>
    /// <exception cref="SocketException">The port cannot be had.</exception>
    public static LoopbackFront Start(int port, Func<TcpClient, CancellationToken, Task> serve)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return new(listener, serve);
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
                await _serve(client, _stop.Token).ConfigureAwait(false);
            }
            catch (Exception end) when (end is IOException or SocketException or OperationCanceledException)
            {
                // One end left: so does the other.
            }
        }
    }
}
