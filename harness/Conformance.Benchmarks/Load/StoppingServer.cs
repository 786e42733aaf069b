using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Conformance.Benchmarks.Load;

/// <summary>A small HTTP server that answers so many GETs a second at most, and stops altogether for a while.</summary>
internal sealed class StoppingServer : IDisposable
{
    private static readonly byte[] Answer = Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok");
    private readonly Lock _lock = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TimeProvider _clock;
    private readonly TimeSpan _stopAfter;
    private readonly TimeSpan _stopFor;
    private readonly TimeSpan _service;
    private TimeSpan _free;
    private long _start;

    /// <param name="clock">The clock.</param>
    /// <param name="perSecond">How many it answers in a second.</param>
    /// <param name="stopAfter">When it stops, from <see cref="Begin"/> on.</param>
    /// <param name="stopFor">For how long.</param>
    public StoppingServer(TimeProvider clock, int perSecond, TimeSpan stopAfter, TimeSpan stopFor)
    {
        (_clock, _service, _stopAfter, _stopFor) = (clock, TimeSpan.FromSeconds(1) / perSecond, stopAfter, stopFor);
        _listener.Start(backlog: 512);
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");

    /// <summary>From now on time counts: one run, one stop.</summary>
    public void Begin()
    {
        lock (_lock)
        {
            (_start, _free) = (_clock.GetTimestamp(), TimeSpan.Zero);
        }
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception over) when (over is SocketException or ObjectDisposedException)
        {
            // The listener is gone: nobody is to be served any more.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        client.NoDelay = true;
        var (stream, buffer, held) = (client.GetStream(), new byte[8_192], 0);
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(held)) is var read and > 0)
            {
                held += read;
                for (var end = EndOf(buffer.AsSpan(0, held)); end > 0; end = EndOf(buffer.AsSpan(0, held)))
                {
                    buffer.AsSpan(end, held - end).CopyTo(buffer);
                    held -= end;
                    await TurnAsync();
                    await stream.WriteAsync(Answer);
                }
            }
        }
        catch (IOException)
        {
            // The client is gone.
        }
    }

    private static int EndOf(ReadOnlySpan<byte> request) => request.IndexOf("\r\n\r\n"u8) is var at and >= 0 ? at + 4 : 0;

    // One after the other, none while it stands still; the clock's grain evens itself out, as each turn follows from the one before.
    private async Task TurnAsync()
    {
        TimeSpan left;
        lock (_lock)
        {
            var now = _clock.GetElapsedTime(_start);
            var begin = _free > now ? _free : now;
            _free = (begin >= _stopAfter && begin < _stopAfter + _stopFor ? _stopAfter + _stopFor : begin) + _service;
            left = _free - now;
        }

        if (left >= TimeSpan.FromMilliseconds(1))
        {
            await Task.Delay(left, _clock);
        }
    }
}
