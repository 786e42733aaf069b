using System.Diagnostics;
using System.Runtime.InteropServices;
using Conformance.Bench.Pcsc;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance card insert, as a process of its own, seen by a client that is not ours.</summary>
[Trait("Needs", "pcscd")]
[Collection(AloneWithTheSlot.Name)]
public sealed class CardInsertTests : IDisposable
{
    private const int Interrupt = 2;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private readonly string _results = Directory.CreateTempSubdirectory("conformance-").FullName;

    public void Dispose() => Directory.Delete(_results, recursive: true);

    [Fact]
    public async Task A_served_card_answers_OpenSC_until_Ctrl_C()
    {
        using var daemon = await DaemonAsync();
        using var served = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, "card", "insert", "taro"]) { RedirectStandardOutput = true })!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var first = await served.StandardOutput.ReadLineAsync(limit.Token);
            Assert.Equal("The card of taro lies in the first virtual reader. Ctrl-C takes it out.", first);
            Assert.IsType<CardWait.Reached>(PcscdFixture.Reader().WaitForCard(true, NodaTime.Duration.FromSeconds(20)));
            (await new ExternalTool().RunAsync("pkcs15-tool", "--reader", PcscdFixture.FirstSlot, "--list-certificates"))
                .MustExitWith(0).MustPrint("User Authentication Certificate");

            Assert.Equal(0, Signal(served.Id, Interrupt));
            await served.WaitForExitAsync(limit.Token);
            Assert.Equal(0, served.ExitCode);
            Assert.Equal("The card was taken out.", (await served.StandardOutput.ReadToEndAsync(limit.Token)).Trim());
        }
        finally
        {
            served.Kill();
        }
    }

    [Fact]
    public async Task A_slot_that_is_taken_is_named()
    {
        using var slot = await PcscdFixture.TakeSlotAsync();
        (await new ExternalTool().RunAsync("dotnet", CommandLine.Program, "card", "insert", "taro"))
            .MustExitWith(2).MustPrint("port 35963 is taken", "hint: ");
    }

    [Fact]
    public async Task Without_a_daemon_the_program_says_what_to_start()
    {
        // A user who may read everything and start no daemon: what root is reduced to here, an ordinary user is anyway.
        string[] reduced = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid", "65534", "--inh-caps", "+dac_override", "--ambient-caps", "+dac_override"]
            : [];
        string[] command =
        [
            "env", "PCSCLITE_CSOCK_NAME=/nonexistent", .. reduced, "dotnet", CommandLine.Program,
            "run", "--binding", "virtual-pcsc", "--results", _results, "cancels",
        ];
        (await new ExternalTool().RunAsync(command[0], command[1..]))
            .MustExitWith(2).MustPrint("pcscd does not run and only root may start it", "hint: without pcscd, run with --binding in-process");
    }

    private static async Task<PcscDaemon> DaemonAsync() =>
        await PcscdFixture.Launcher().EnsureRunningAsync(CancellationToken.None) switch
        {
            PcscDaemonStart.Running(var daemon) => daemon,
            PcscDaemonStart.Failed(var problem) => throw new InvalidOperationException(problem),
            _ => throw new InvalidOperationException("a start is running or failed"),
        };

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int Signal(int process, int signal);
}
