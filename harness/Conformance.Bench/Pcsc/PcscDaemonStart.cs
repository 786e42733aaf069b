namespace Conformance.Bench.Pcsc;

/// <summary>What came of <see cref="PcscDaemonLauncher.EnsureRunningAsync"/>.</summary>
public abstract record PcscDaemonStart
{
    private PcscDaemonStart()
    {
    }

    /// <summary>pcscd answers; the receiver disposes of it.</summary>
    public sealed record Running(PcscDaemon Daemon) : PcscDaemonStart;

    /// <summary>There is none, and <paramref name="Problem"/> says what to install or start.</summary>
    public sealed record Failed(string Problem) : PcscDaemonStart;
}
