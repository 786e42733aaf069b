using System.Net.Sockets;

namespace Conformance.CardSimulator.Vpcd;

/// <summary>
/// The messages on one connection to vpcd, by blocking calls on a blocking socket: receiving asynchronously costs a wake-up of the
/// runtime's polling thread and one of the thread pool for each segment.
/// </summary>
internal sealed class VpcdStream(Socket socket, TimeProvider time)
{
    /// <summary>
    /// How long to look for the next message before sleeping. A program that sends one command after the other sends the next within
    /// some 50 µs, and waking a thread takes a fifth of that. Between commands vpcd asks for the ATR every 0.4 s, so that an idle card
    /// costs half a thousandth of a core.
    /// </summary>
    private static readonly TimeSpan Alert = TimeSpan.FromMicroseconds(200);

    private readonly VpcdFrames _frames = new();

    /// <summary>Waits for the next message, which is valid until the next call. False at the end of the stream.</summary>
    /// <exception cref="SocketException">The connection broke.</exception>
    public bool TryReceive(out ReadOnlyMemory<byte> message)
    {
        while (!_frames.TryTake(out message))
        {
            QuickAcknowledgement.Arm(socket);
            LookForMore();
            var count = socket.Receive(_frames.Space.Span);
            if (count == 0)
            {
                return false;
            }

            _frames.Advance(count);
        }

        return true;
    }

    /// <summary>Sends the whole frame at once.</summary>
    /// <exception cref="SocketException">The connection broke.</exception>
    public void Send(ReadOnlySpan<byte> frame)
    {
        while (frame.Length > 0)
        {
            frame = frame[socket.Send(frame)..];
        }
    }

    private void LookForMore()
    {
        var began = time.GetTimestamp();
        while (!socket.Poll(0, SelectMode.SelectRead) && time.GetElapsedTime(began) < Alert)
        {
            // Whoever else wants this core has it: on a machine of one core that is pcscd with the next command.
            Thread.Yield();
        }
    }
}
