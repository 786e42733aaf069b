using Conformance.Bench.Pcsc;
using Conformance.SmartCard;
using Moq;
using PCSC;
using PCSC.Exceptions;

namespace Conformance.Harness.Tests.Pcsc;

public sealed class PcscDaemonLauncherTests
{
    [Fact]
    public async Task A_daemon_that_answers_is_used_and_not_ours()
    {
        var contexts = new Mock<IContextFactory>();
        contexts.Setup(factory => factory.Establish(SCardScope.System)).Returns(Mock.Of<ISCardContext>());
        var start = await new PcscDaemonLauncher(contexts.Object, new WallClock()) { Program = "/no/such/pcscd" }.EnsureRunningAsync(CancellationToken.None);
        using var daemon = Assert.IsType<PcscDaemonStart.Running>(start).Daemon;
        Assert.False(daemon.IsOurs);
    }

    [Fact]
    public async Task Without_the_program_the_problem_says_what_to_install()
    {
        var start = await new PcscDaemonLauncher(NoService(), new WallClock()) { Program = "/no/such/pcscd" }.EnsureRunningAsync(CancellationToken.None);
        var problem = Assert.IsType<PcscDaemonStart.Failed>(start).Problem;
        Assert.Equal("/no/such/pcscd is missing. Install it with a virtual reader: apt-get install pcscd vsmartcard-vpcd.", problem);
    }

    [Fact]
    public async Task Without_root_the_problem_says_how_to_start_it()
    {
        var start = await new PcscDaemonLauncher(NoService(), new WallClock()) { Program = "/bin/sh", MayStart = false }.EnsureRunningAsync(CancellationToken.None);
        Assert.Contains("systemctl start pcscd.socket", Assert.IsType<PcscDaemonStart.Failed>(start).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_ends_at_once_is_a_problem_and_not_a_wait_for_ever()
    {
        var start = await new PcscDaemonLauncher(NoService(), new WallClock()) { Program = "/bin/false", MayStart = true }.EnsureRunningAsync(CancellationToken.None);
        Assert.Equal("/bin/false ended at once. Run '/bin/false --foreground' to see why.", Assert.IsType<PcscDaemonStart.Failed>(start).Problem);
    }

    [Fact]
    public void A_service_that_does_not_run_is_a_fault_of_the_listing()
    {
        var failed = Assert.IsType<ReaderListing.Failed>(new PcscReaders(NoService()).List());
        Assert.Equal(TransportFaultKind.ServiceUnavailable, failed.Fault.Kind);
        Assert.Equal(-2146435043, failed.Fault.NativeCode);
    }

    private static IContextFactory NoService()
    {
        var contexts = new Mock<IContextFactory>();
        contexts.Setup(factory => factory.Establish(SCardScope.System)).Throws(new PCSCException(SCardError.NoService));
        return contexts.Object;
    }
}
