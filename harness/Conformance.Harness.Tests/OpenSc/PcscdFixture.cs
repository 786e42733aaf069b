using System.Diagnostics;
using System.Globalization;
using System.Net;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Vpcd;

namespace Conformance.Harness.Tests.OpenSc;

/// <summary>A pcscd of the tests' own, with the virtual readers of vpcd; it must be the only one on the machine.</summary>
public sealed class PcscdFixture : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);
    private static readonly IPEndPoint FirstSlot = new(IPAddress.Loopback, VpcdLink.FirstSlotPort);

    private readonly Process _daemon = new() { StartInfo = new ProcessStartInfo("pcscd", ["--foreground"]) };

    public Task InitializeAsync()
    {
        _daemon.Start();
        return Task.CompletedTask;
    }

    /// <summary>Puts the card into the first virtual reader and waits until PC/SC sees it.</summary>
    public async Task<VpcdLink> InsertAsync(MyNumberCard card)
    {
        using var limit = new CancellationTokenSource(Limit);
        while (true)
        {
            switch (await VpcdLink.ConnectAsync(card, FirstSlot, TimeProvider.System, limit.Token))
            {
                case VpcdConnection.Inserted(var link):
                    (await new ExternalTool().RunAsync("opensc-tool", "--wait", "--atr")).MustExitWith(0);
                    return link;
                case VpcdConnection.Refused(_, var detail):
                    Assert.False(_daemon.HasExited, $"pcscd ended. {detail}");
                    await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, limit.Token);
                    break;
            }
        }
    }

    public async Task DisposeAsync()
    {
        if (!_daemon.HasExited)
        {
            // Asked to end, it takes its socket and its process id file away; killed, it would leave both.
            await new ExternalTool().RunAsync("kill", _daemon.Id.ToString(CultureInfo.InvariantCulture));
            await _daemon.WaitForExitAsync();
        }
    }

    public void Dispose() => _daemon.Dispose();
}
