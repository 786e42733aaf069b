using System.Net;
using System.Net.Sockets;
using Conformance.SmartCard;

namespace Conformance.CardSimulator.Vpcd;

/// <summary>
/// Puts a card into a virtual reader of the real PC/SC stack: the client side of vpcd's protocol (facts/card.md 5). When pcscd
/// restarts, the card is put in again. Whoever makes a card for this does not give its <see cref="MyNumberCard.PinlessKeyUse"/> away.
/// </summary>
public sealed class VpcdLink : IAsyncDisposable
{
    /// <summary>The port of the first slot; each further slot has the next one.</summary>
    public const int FirstSlotPort = 35963;

    /// <summary>Long enough not to press a service that is starting, short enough not to be noticed.</summary>
    private static readonly TimeSpan ReconnectDelay = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// How long vpcd waits for a mute card. It has no limit of its own and would hang for ever (facts/card.md 5), where a reader gives up
    /// after the waiting time and resets the card; so the link is closed in its place, and opened again.
    /// </summary>
    private static readonly TimeSpan WaitingTime = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _removal = new();
    private readonly VpcdCard _card;
    private readonly IPEndPoint _reader;
    private readonly TimeProvider _time;
    private Task _serving = Task.CompletedTask;
    private int _isRemoved;

    private VpcdLink(IChip card, IPEndPoint reader, TimeProvider time)
    {
        _card = new VpcdCard(card);
        _reader = reader;
        _time = time;
    }

    /// <summary>Connects, which inserts the card; vpcd notices within about 0.4 s. Disposing of the link removes the card.</summary>
    /// <param name="card">The card; it belongs to the link until that is disposed of.</param>
    /// <param name="reader">Where vpcd listens, usually 127.0.0.1 and <see cref="FirstSlotPort"/>.</param>
    /// <param name="time">Measures the wait before connecting again.</param>
    /// <param name="cancellation">Gives up connecting.</param>
    public static async Task<VpcdConnection> ConnectAsync(
        IChip card, IPEndPoint reader, TimeProvider time, CancellationToken cancellation)
    {
        Socket socket;
        try
        {
            socket = await OpenAsync(reader, cancellation).ConfigureAwait(false);
        }
        catch (SocketException error)
        {
            return new VpcdConnection.Refused(
                error.NativeErrorCode,
                $"No virtual card reader listens at {reader} ({error.SocketErrorCode}). Start pcscd with the vpcd driver, or check the port.");
        }

        var link = new VpcdLink(card, reader, time);
        link._serving = link.ServeAsync(socket, link._removal.Token);
        return new VpcdConnection.Inserted(link);
    }

    /// <summary>Ends when the card is taken out, and with what <see cref="IChip.React"/> threw, if it threw.</summary>
    public Task Serving => _serving;

    /// <summary>Closes the socket, which is how a card is removed, and takes power from the card.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isRemoved, 1) != 0)
        {
            return;
        }

        await _removal.CancelAsync().ConfigureAwait(false);
        await _serving.ConfigureAwait(false);
        _removal.Dispose();
    }

    private static async Task<Socket> OpenAsync(IPEndPoint reader, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(reader, cancellation).ConfigureAwait(false);
            return socket;
        }
        finally
        {
            if (!socket.Connected)
            {
                socket.Dispose();
            }
        }
    }

    private async Task ServeAsync(Socket first, CancellationToken removal)
    {
        var socket = first;
        try
        {
            while (true)
            {
                using (socket)
                {
                    if (await ServeConnectionAsync(socket, removal).ConfigureAwait(false) == ChipSilence.Pulled)
                    {
                        socket.Close();
                        await new TaskCompletionSource().Task.WaitAsync(removal).ConfigureAwait(false);
                    }
                }

                socket = await ReopenAsync(removal).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (removal.IsCancellationRequested)
        {
            // The card is being removed: the one regular end.
        }
    }

    /// <summary>Returns when the connection is at its end: the card left or was mute, or pcscd ended, which is nothing to report.</summary>
    private async Task<ChipSilence> ServeConnectionAsync(Socket socket, CancellationToken removal)
    {
        var frames = new VpcdFrames();
        try
        {
            while (await ReceiveAsync(socket, frames, removal).ConfigureAwait(false))
            {
                while (frames.TryTake(out var message))
                {
                    if (_card.Answer(message.Span) is { } reaction
                        && await GiveAsync(socket, reaction, removal).ConfigureAwait(false) is var silence and not ChipSilence.None)
                    {
                        return silence;
                    }
                }
            }
        }
        catch (SocketException)
        {
            // A reset connection is a closed one.
        }
        finally
        {
            _card.Remove();
        }

        return ChipSilence.None;
    }

    private async ValueTask<ChipSilence> GiveAsync(Socket socket, ChipReaction reaction, CancellationToken removal)
    {
        if (reaction.Delay > TimeSpan.Zero)
        {
            await Task.Delay(reaction.Delay, _time, removal).ConfigureAwait(false);
        }

        if (reaction.Silence == ChipSilence.Mute)
        {
            await Task.Delay(WaitingTime, _time, removal).ConfigureAwait(false);
        }
        else if (reaction.Silence == ChipSilence.None)
        {
            await SendAsync(socket, _card.FrameOf(reaction), removal).ConfigureAwait(false);
        }

        return reaction.Silence;
    }

    private async Task<Socket> ReopenAsync(CancellationToken removal)
    {
        while (true)
        {
            await Task.Delay(ReconnectDelay, _time, removal).ConfigureAwait(false);
            try
            {
                return await OpenAsync(_reader, removal).ConfigureAwait(false);
            }
            catch (SocketException)
            {
                // Not back yet.
            }
        }
    }

    private static async ValueTask<bool> ReceiveAsync(Socket socket, VpcdFrames frames, CancellationToken removal)
    {
        QuickAcknowledgement.Arm(socket);
        var count = await socket.ReceiveAsync(frames.Space, removal).ConfigureAwait(false);
        QuickAcknowledgement.Arm(socket);
        frames.Advance(count);
        return count > 0;
    }

    private static async ValueTask SendAsync(Socket socket, ReadOnlyMemory<byte> frame, CancellationToken removal)
    {
        while (frame.Length > 0)
        {
            frame = frame[await socket.SendAsync(frame, removal).ConfigureAwait(false)..];
        }
    }
}
