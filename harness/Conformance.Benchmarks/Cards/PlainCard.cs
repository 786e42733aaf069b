using System.Net;
using System.Net.Sockets;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;

namespace Conformance.Benchmarks.Cards;

/// <summary>
/// The least that a card behind vpcd can do: blocking calls, acknowledgements at once, and for each command an answer that was made
/// before. What it takes is what pcscd, vpcd and the kernel take. It is here to be compared with.
/// </summary>
internal sealed class PlainCard : IDisposable
{
    private const byte ReadBinary = 0xB0;

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _atr;
    private readonly byte[] _status = Framed([0x63, 0xC3]);
    private readonly byte[] _record = Framed([.. new byte[256], 0x90, 0x00]);
    private readonly Task _serving;

    private PlainCard(int port, IChip like)
    {
        _atr = Framed(like.Atr.Span);
        _socket.Connect(IPAddress.Loopback, port);
        _serving = Task.Factory.StartNew(Serve, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Puts it into the virtual reader of this port, with the ATR of another card. Disposing takes it out.</summary>
    /// <exception cref="SocketException">There is no virtual reader.</exception>
    public static PlainCard Insert(int port, IChip like) => new(port, like);

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
            while (Receive(frames) > 0)
            {
                while (frames.TryTake(out var message))
                {
                    _socket.Send(AnswerTo(message.Span));
                }
            }
        }
    }

    private int Receive(VpcdFrames frames)
    {
        QuickAcknowledgement.Arm(_socket);
        var count = _socket.Receive(frames.Space.Span);
        frames.Advance(count);
        return count;
    }

    private ReadOnlySpan<byte> AnswerTo(ReadOnlySpan<byte> message) => message switch
    {
        [VpcdControl.GetAtr] => _atr,
        [VpcdControl.PowerOff or VpcdControl.PowerOn or VpcdControl.Reset] => [],
        [_, ReadBinary, ..] => _record,
        _ => _status,
    };

    private static byte[] Framed(ReadOnlySpan<byte> message) =>
        VpcdFrames.Frame((byte[])[.. new byte[VpcdFrames.HeaderLength], .. message], message.Length).ToArray();
}
