using Conformance.Bench.Pcsc;
using Conformance.SmartCard;
using PCSC;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>A pcscd from start to end. One that ran before stays, which is the other half of the promise.</summary>
[Collection(OnePcscd.Name)]
[Trait("Needs", "pcscd")]
public sealed class PcscDaemonTests : IAsyncLifetime
{
    private readonly PcscdFixture _fixture;

    public PcscDaemonTests(PcscdFixture fixture) => _fixture = fixture;

    public Task InitializeAsync()
    {
        _fixture.Stop();
        return Task.CompletedTask;
    }

    public Task DisposeAsync() => _fixture.StartAsync();

    [Fact]
    public async Task A_daemon_is_there_from_start_to_disposal_and_lists_the_virtual_readers()
    {
        var launcher = PcscdFixture.Launcher();
        var readers = new PcscReaders(ContextFactory.Instance);
        var ranBefore = launcher.Answers();

        var daemon = Assert.IsType<PcscDaemonStart.Running>(await launcher.EnsureRunningAsync(CancellationToken.None)).Daemon;
        Assert.Equal(!ranBefore, daemon.IsOurs);
        Assert.True(launcher.Answers());
        Assert.Contains("Virtual PCD 00 00", Assert.IsType<ReaderListing.Listed>(readers.List()).Names);
        Assert.Contains("Virtual PCD 00 01", Assert.IsType<ReaderListing.Listed>(readers.List()).Names);

        daemon.Dispose();
        Assert.Equal(ranBefore, launcher.Answers());
        if (!ranBefore)
        {
            Assert.Equal(TransportFaultKind.ServiceUnavailable, Assert.IsType<ReaderListing.Failed>(readers.List()).Fault.Kind);
            var connection = Assert.IsType<CardConnection.Failed>(PcscdFixture.Reader().Connect());
            Assert.Equal(TransportFaultKind.ServiceUnavailable, connection.Fault.Kind);
        }
    }
}
