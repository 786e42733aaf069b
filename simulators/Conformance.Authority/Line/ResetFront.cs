using System.Net.Sockets;
using System.Text;

namespace Conformance.Authority;

/// <summary>
/// The centre's plain port where connections may be reset on purpose. Passes everything on as it is, until an answer has the mark: then the
/// connection ends by a reset in its place. It stands before WireMock.Net, whose faults are answers, if odd ones: the package gives nobody its sockets.
/// </summary>
internal sealed class ResetFront : IAsyncDisposable
{
    /// <summary>Name of the header that marks an answer; no client ever sees it.</summary>
    public const string MarkName = "Conformance-Connection";

    /// <summary>Its value.</summary>
    public const string MarkValue = "reset";

    private const int ChunkLength = 64 * 1024;

    private static readonly byte[] Mark = Encoding.ASCII.GetBytes($"\r\n{MarkName}: {MarkValue}\r\n");

    private readonly LoopbackFront _front;
    private readonly Uri _centre;

    private ResetFront(Uri centre)
    {
        _centre = centre;
        _front = LoopbackFront.Start(0, PassAsync);
    }

    /// <summary>Base address, ends in a slash.</summary>
    public Uri Address => new($"http://127.0.0.1:{_front.Port}/");

    /// <summary>Starts it.</summary>
    /// <param name="centre">The address that WireMock.Net listens at.</param>
    public static ResetFront Start(Uri centre) => new(centre);

    /// <summary>Resets a connection. Not by its stream's closing: that would send FIN first, which is an end like any other.</summary>
    public static void Reset(TcpClient client) => client.Client.Close(timeout: 0);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _front.DisposeAsync();

    private async Task PassAsync(TcpClient client, CancellationToken stop)
    {
        using var centre = new TcpClient { NoDelay = true };
        client.NoDelay = true;
        await centre.ConnectAsync(_centre.Host, _centre.Port, stop).ConfigureAwait(false);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var requests = client.GetStream().CopyToAsync(centre.GetStream(), either.Token);
        var answers = AnswersAsync(centre.GetStream(), client.GetStream(), either.Token);
        try
        {
            if (await Task.WhenAny(requests, answers).ConfigureAwait(false) == requests)
            {
                // Nothing more is asked; what was asked is still answered.
                await requests.ConfigureAwait(false);
                centre.Client.Shutdown(SocketShutdown.Send);
            }

            if (await answers.ConfigureAwait(false))
            {
                Reset(client);
            }
        }
        finally
        {
            await either.CancelAsync().ConfigureAwait(false);
        }

        await requests.ConfigureAwait(false);
    }

    /// <summary>Passes answers on; true once one has the mark.</summary>
    private static async Task<bool> AnswersAsync(NetworkStream centre, NetworkStream client, CancellationToken stop)
    {
        // What was passed on last lies before what is read next, as the mark may lie on both.
        var kept = 0;
        var buffer = new byte[Mark.Length + ChunkLength];
        while (await centre.ReadAsync(buffer.AsMemory(kept, ChunkLength), stop).ConfigureAwait(false) is > 0 and var read)
        {
            var seen = kept + read;
            if (buffer.AsSpan(0, seen).IndexOf(Mark) >= 0)
            {
                return true;
            }

            await client.WriteAsync(buffer.AsMemory(kept, read), stop).ConfigureAwait(false);
            kept = Math.Min(Mark.Length - 1, seen);
            buffer.AsSpan(seen - kept, kept).CopyTo(buffer);
        }

        return false;
    }
}
