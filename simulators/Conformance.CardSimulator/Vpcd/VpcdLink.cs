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
    /// <param name="time">Measures the waits: before connecting again, for a late answer, and for the next command. It must go on by itself.</param>
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
        var isOpen = false;
        try
        {
            // Not ConnectAsync: after it the runtime's polling thread would wake up for every segment as well (VpcdStream).
            // Disposing of the socket ends a call that cancellation leaves behind.
            await Task.Run(() => socket.Connect(reader), CancellationToken.None).WaitAsync(cancellation).ConfigureAwait(false);
            isOpen = true;
            return socket;
        }
        finally
        {
            if (!isOpen)
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

    // A thread of its own: the wait for the next command is one blocking call, which wakes without a detour when the command comes.
    private Task<ChipSilence> ServeConnectionAsync(Socket socket, CancellationToken removal) => Task.Factory.StartNew(
        () => ServeConnection(socket, removal), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    /// <summary>Returns when the connection is at its end: the card left or was mute, or pcscd ended, which is nothing to report.</summary>
    private ChipSilence ServeConnection(Socket socket, CancellationToken removal)
    {
        using var leaving = removal.Register(() => End(socket));
        var stream = new VpcdStream(socket, _time);
        try
        {
            while (stream.TryReceive(out var message))
            {
                if (_card.Answer(message.Span) is { } reaction && Give(stream, reaction, removal) is var silence and not ChipSilence.None)
                {
                    return silence;
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

    // The orderly end, which wakes the thread that waits for a command; closing under it would reset the connection.
    private static void End(Socket socket)
    {
        try
        {
            socket.Shutdown(SocketShutdown.Both);
        }
        catch (SocketException)
        {
            // pcscd ended it first.
        }
    }

    private ChipSilence Give(VpcdStream stream, ChipReaction reaction, CancellationToken removal)
    {
        Wait(reaction.Delay, removal);
        if (reaction.Silence == ChipSilence.Mute)
        {
            Wait(WaitingTime, removal);
        }
        else if (reaction.Silence == ChipSilence.None)
        {
            stream.Send(_card.FrameOf(reaction).Span);
        }

        return reaction.Silence;
    }

    private void Wait(TimeSpan delay, CancellationToken removal)
    {
        if (delay > TimeSpan.Zero)
        {
            Task.Delay(delay, _time, removal).GetAwaiter().GetResult();
        }
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
}
