using System.Net;
using Conformance.Bench.Pcsc;
using Conformance.CardSimulator.Vpcd;
using Conformance.SmartCard;
using PCSC;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>A pcscd with the first virtual slot to ourselves. What is missing fails the tests, with what to install or start.</summary>
public sealed class PcscdFixture : IAsyncLifetime
{
    public const string FirstSlot = "Virtual PCD 00 00";

    public const string SecondSlot = "Virtual PCD 00 01";

    private VirtualSlotLock? _slot;
    private PcscDaemon? _daemon;

    public async Task InitializeAsync()
    {
        _slot = await TakeSlotAsync();
        await StartAsync();
    }

    public async Task StartAsync() => _daemon = await Launcher().EnsureRunningAsync(CancellationToken.None) switch
    {
        PcscDaemonStart.Running running => running.Daemon,
        PcscDaemonStart.Failed failed => throw new InvalidOperationException(failed.Problem),
        _ => throw new InvalidOperationException("a start is running or failed"),
    };

    /// <summary>True when the daemon is the tests' own, so that it may be stopped in mid-use.</summary>
    public bool MayRestart => _daemon?.IsOurs == true;

    public void Stop()
    {
        _daemon?.Dispose();
        _daemon = null;
    }

    public Task DisposeAsync()
    {
        Stop();
        _slot?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Another run of the bench may be in the slot: a minute is enough for these tests of another checkout.</summary>
    internal static async Task<VirtualSlotLock> TakeSlotAsync()
    {
        using var attempts = new PeriodicTimer(TimeSpan.FromMilliseconds(250), new WallClock());
        string? problem = null;
        for (var attempt = 0; attempt < 240; attempt++)
        {
            if (VirtualSlotLock.TryTake(VpcdLink.FirstSlotPort, out problem) is { } slot)
            {
                return slot;
            }

            await attempts.WaitForNextTickAsync();
        }

        throw new InvalidOperationException(problem);
    }

    internal static PcscDaemonLauncher Launcher() => new(ContextFactory.Instance, new WallClock());

    internal static PcscReader Reader(string name = FirstSlot) => new(name, ContextFactory.Instance, new WallClock());

    /// <summary>Puts a card in once the daemon has noticed that the one before is gone, so that nobody takes the old one for it.</summary>
    internal static async Task<VpcdLink> ConnectAsync(IChip card)
    {
        Reader().WaitForCard(false, NodaTime.Duration.FromSeconds(20));
        return await VpcdLink.ConnectAsync(card, new IPEndPoint(IPAddress.Loopback, VpcdLink.FirstSlotPort), new WallClock(), CancellationToken.None) switch
        {
            VpcdConnection.Inserted inserted => inserted.Link,
            VpcdConnection.Refused refused => throw new InvalidOperationException(refused.Detail),
            _ => throw new InvalidOperationException("a connection is inserted or refused"),
        };
    }
}
