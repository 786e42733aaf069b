using PCSC;

namespace Conformance.Bench.Pcsc;

/// <summary>Sees to it that pcscd runs, which needs root when it does not run yet.</summary>
/// <param name="contexts">The way to the service.</param>
/// <param name="clock">Measures the waits between questions.</param>
public sealed class PcscDaemonLauncher(IContextFactory contexts, TimeProvider clock)
{
    private const int MostQuestions = 100;
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(100);

    /// <summary>The daemon's program.</summary>
    public string Program { get; init; } = "/usr/sbin/pcscd";

    /// <summary>Whether to start the daemon when none answers.</summary>
    public bool MayStart { get; init; } = Environment.IsPrivilegedProcess;

    /// <summary>True when a daemon answers right now.</summary>
    public bool Answers()
    {
        using var context = Establish();
        return context is not null;
    }

    /// <summary>Uses the daemon that runs, or starts one and waits, ten seconds at most, until it lists a reader.</summary>
    public async Task<PcscDaemonStart> EnsureRunningAsync(CancellationToken cancellation)
    {
        if (Establish() is { } running)
        {
            return new PcscDaemonStart.Running(new PcscDaemon(running, null));
        }

        if (!File.Exists(Program))
        {
            return new PcscDaemonStart.Failed($"{Program} is missing. Install it with a virtual reader: apt-get install pcscd vsmartcard-vpcd.");
        }

        return MayStart
            ? await StartAsync(cancellation).ConfigureAwait(false)
            : new PcscDaemonStart.Failed("pcscd does not run and only root may start it. Start it: systemctl start pcscd.socket, or sudo pcscd.");
    }

    private async Task<PcscDaemonStart> StartAsync(CancellationToken cancellation)
    {
        await VirtualPorts.FreedAsync(clock, cancellation).ConfigureAwait(false);
        var process = new PcscdProcess(Program);
        var isHandedOver = false;
        try
        {
            using var questions = new PeriodicTimer(BetweenQuestions, clock);
            for (var question = 0; question < MostQuestions; question++)
            {
                await questions.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
                if (EstablishWithReaders() is { } use)
                {
                    // Somebody else's daemon was a moment faster: ours gave way to it and is nobody's to end.
                    isHandedOver = !process.HasExited;
                    return new PcscDaemonStart.Running(new PcscDaemon(use, isHandedOver ? process : null));
                }
            }

            return new PcscDaemonStart.Failed(process.HasExited
                ? $"{Program} ended at once. Run '{Program} --foreground' to see why."
                : $"{Program} runs and lists no reader. Install a virtual one: apt-get install vsmartcard-vpcd, or connect a reader.");
        }
        finally
        {
            if (!isHandedOver)
            {
                process.Dispose();
            }
        }
    }

    private ISCardContext? Establish() => PcscFaults.Try(() => contexts.Establish(SCardScope.System), "PC/SC", out _);

    private ISCardContext? EstablishWithReaders()
    {
        var context = Establish();
        if (context is null || PcscFaults.Try(context.GetReaders, "PC/SC", out _) is { Length: > 0 })
        {
            return context;
        }

        context.Dispose();
        return null;
    }
}
