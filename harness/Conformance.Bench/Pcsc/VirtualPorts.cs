using System.Net;
using System.Net.Sockets;

namespace Conformance.Bench.Pcsc;

/// <summary>
/// The ports of the virtual readers. Debian's vpcd listens without SO_REUSEADDR: after a daemon that ended with a card in a slot, the
/// kernel keeps the port for a minute, and a daemon that starts in that minute lists no reader at all.
/// </summary>
internal static class VirtualPorts
{
    private const int First = 35963;
    private const int Slots = 2;
    private const int MostQuestions = 300;
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(250);

    /// <summary>Waits until the kernel has let go of the ports, 75 seconds at most; a port that is really in use is left to the daemon to report.</summary>
    public static async Task FreedAsync(TimeProvider clock, CancellationToken cancellation)
    {
        using var questions = new PeriodicTimer(BetweenQuestions, clock);
        for (var question = 0; question < MostQuestions && !Enumerable.Range(First, Slots).All(IsFree); question++)
        {
            await questions.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
        }
    }

    private static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp) { DualMode = true, ExclusiveAddressUse = true };
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
