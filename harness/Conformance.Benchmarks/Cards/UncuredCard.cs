using System.Net;
using System.Net.Sockets;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Vpcd;

namespace Conformance.Benchmarks.Cards;

/// <summary>
/// The same card in the same virtual reader, but served by a client that leaves acknowledgements to the kernel, as most clients of
/// vpcd do (facts/card.md 5, latency trap). It is here to be compared with; the product has no such client and no switch for one.
/// </summary>
internal sealed class UncuredCard : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly VpcdCard _card;
    private readonly Task _serving;

    private UncuredCard(MyNumberCard card)
    {
        _card = new(card);
        _socket.Connect(IPAddress.Loopback, VpcdLink.FirstSlotPort);
        _serving = Task.Run(Serve);
    }

    /// <summary>Puts the card into the first virtual reader. Disposing takes it out.</summary>
    /// <exception cref="SocketException">There is no virtual reader.</exception>
    public static UncuredCard Insert(MyNumberCard card) => new(card);

    public void Dispose()
    {
        // Ends the blocked read; the socket itself is closed by whoever reads it.
        _socket.Shutdown(SocketShutdown.Both);
        _serving.GetAwaiter().GetResult();
    }

    // Closed whatever happens: pcscd waits without end for a card that neither answers nor leaves.
    private void Serve()
    {
        using (_socket)
        {
            var frames = new VpcdFrames();
            for (var count = _socket.Receive(frames.Space.Span); count > 0; count = _socket.Receive(frames.Space.Span))
            {
                frames.Advance(count);
                while (frames.TryTake(out var message))
                {
                    if (_card.Answer(message.Span) is { } reaction)
                    {
                        _socket.Send(_card.FrameOf(reaction).Span);
                    }
                }
            }

            _card.Remove();
        }
    }
}
