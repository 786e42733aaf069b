using System.Globalization;

namespace Conformance.Bench.Pcsc;

/// <summary>
/// The ports of the virtual readers. Debian's vpcd listens without SO_REUSEADDR: after a daemon that ended with a card in a slot, the
/// kernel keeps the port for a minute (TIME_WAIT), and a daemon that starts in that minute lists no reader at all.
/// </summary>
internal static class VirtualPorts
{
    private const int First = 35963;
    private const int Slots = 2;
    private const int MostQuestions = 300;

    // The state column of /proc/net/tcp, see the kernel's tcp_states.h.
    private const string TimeWait = "06";

    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(250);
    private static readonly string[] Tables = ["/proc/net/tcp", "/proc/net/tcp6"];

    /// <summary>Waits until the kernel has let go of the ports, 75 seconds at most.</summary>
    public static async Task FreedAsync(TimeProvider clock, CancellationToken cancellation)
    {
        using var questions = new PeriodicTimer(BetweenQuestions, clock);
        for (var question = 0; question < MostQuestions && Enumerable.Range(First, Slots).Any(IsLingering); question++)
        {
            await questions.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a connection that ended on this port still keeps others from listening there.</summary>
    internal static bool IsLingering(int port)
    {
        var ending = ":" + port.ToString("X4", CultureInfo.InvariantCulture);
        return Tables.Where(File.Exists).SelectMany(File.ReadLines).Skip(1)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Any(columns => columns is [_, var local, _, TimeWait, ..] && local.EndsWith(ending, StringComparison.Ordinal));
    }
}
