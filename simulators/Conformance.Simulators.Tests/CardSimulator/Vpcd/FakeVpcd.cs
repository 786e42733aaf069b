using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace Conformance.Simulators.Tests.CardSimulator.Vpcd;

/// <summary>The reader's side of the protocol, on a free loopback port.</summary>
internal sealed class FakeVpcd : IDisposable
{
    private TcpListener _listener = new(IPAddress.Loopback, 0);
    private Socket? _card;

    public FakeVpcd()
    {
        _listener.Start();
        EndPoint = (IPEndPoint)_listener.LocalEndpoint;
    }

    public IPEndPoint EndPoint { get; }

    public async Task AcceptAsync(CancellationToken cancellation)
    {
        _card?.Dispose();
        _card = await _listener.AcceptSocketAsync(cancellation);
        _card.NoDelay = true;
    }

    public void StopListening() => _listener.Stop();

    public void StartListening()
    {
        _listener = new TcpListener(EndPoint);
        _listener.Start();
    }

    public void Hang() => _card!.Dispose();

    /// <summary>Closes so that the other side sees a reset instead of an end.</summary>
    public void Break()
    {
        _card!.LingerState = new LingerOption(enable: true, seconds: 0);
        _card.Dispose();
    }

    public async Task SendAsync(string bytes, CancellationToken cancellation) =>
        await _card!.SendAsync(Convert.FromHexString(bytes), cancellation);

    public async Task<string> ReceiveAsync(CancellationToken cancellation)
    {
        var length = BinaryPrimitives.ReadUInt16BigEndian(await ExactlyAsync(2, cancellation));
        return Convert.ToHexString(await ExactlyAsync(length, cancellation));
    }

    /// <summary>True when the card's side closed the connection and nothing was left unread.</summary>
    public async Task<bool> IsClosedAsync(CancellationToken cancellation) =>
        await _card!.ReceiveAsync(new byte[1], cancellation) == 0;

    public void Dispose()
    {
        _card?.Dispose();
        _listener.Dispose();
    }

    private async Task<byte[]> ExactlyAsync(int count, CancellationToken cancellation)
    {
        var bytes = new byte[count];
        for (var done = 0; done < count;)
        {
            var received = await _card!.ReceiveAsync(bytes.AsMemory(done), cancellation);
            Assert.True(received > 0, "the card closed the connection in the middle of an answer");
            done += received;
        }

        return bytes;
    }
}
