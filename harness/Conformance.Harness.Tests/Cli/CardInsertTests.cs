using Conformance.Bench.Pcsc;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>conformance card insert, as a process of its own, seen by a client that is not ours.</summary>
[Trait("Needs", "pcscd")]
[Collection(AloneWithTheSlot.Name)]
public sealed class CardInsertTests : IDisposable
{
    private readonly string _results = Directory.CreateTempSubdirectory("conformance-").FullName;

    public void Dispose() => Directory.Delete(_results, recursive: true);

    [Fact]
    public async Task A_served_card_answers_OpenSC_until_Ctrl_C()
    {
        using var daemon = await DaemonAsync();
        await using var served = await ServedCard.StartAsync(["card", "insert", "taro"]);
        Assert.Equal("The card of taro lies in the first virtual reader. Ctrl-C takes it out.", served.Announced);
        (await new ExternalTool().RunAsync("pkcs15-tool", "--reader", PcscdFixture.FirstSlot, "--list-certificates"))
            .MustExitWith(0).MustPrint("User Authentication Certificate");
        Assert.Equal((0, "The card was taken out.\n", ""), await served.StopAsync());
    }

    [Fact]
    public async Task Two_cards_lie_in_two_readers_at_once()
    {
        using var daemon = await DaemonAsync();
        await using var served = await ServedCard.StartAsync(["card", "insert", "taro", "hanako"], PcscdFixture.FirstSlot, PcscdFixture.SecondSlot);
        Assert.Equal("The card of taro lies in the first virtual reader, that of hanako in the second. Ctrl-C takes them out.", served.Announced);
        var read = await Task.WhenAll(ReadCertificateAsync(PcscdFixture.FirstSlot), ReadCertificateAsync(PcscdFixture.SecondSlot));
        Assert.NotEqual(read[0], read[1]);
        Assert.Equal(read[1], await ReadCertificateAsync(PcscdFixture.SecondSlot));
        Assert.Equal((0, "The cards were taken out.\n", ""), await served.StopAsync());
    }

    [Theory]
    [InlineData("contactless-1", "3b:88:80:01:00:00:05:e0:b3:81:a1:00:7f")]
    [InlineData("contact-2", "3b:da:13:ff:81:31:fb:46:80:12:39:2f:31:c1:73:c6:01:c0:3b")]
    public async Task A_card_has_the_answer_to_reset_that_was_asked_for_and_OpenSC_finds_its_application(string atr, string bytes)
    {
        using var daemon = await DaemonAsync();
        await using var served = await ServedCard.StartAsync(["card", "insert", "taro", "--atr", atr]);
        (await new ExternalTool().RunAsync("opensc-tool", "--reader", PcscdFixture.FirstSlot, "--atr")).MustExitWith(0).MustPrint(bytes);
        Assert.Contains("BEGIN CERTIFICATE", await ReadCertificateAsync(PcscdFixture.FirstSlot), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_is_pulled_by_its_plan_is_gone_for_its_users_and_the_transcript_says_so()
    {
        using var daemon = await DaemonAsync();
        var transcript = Path.Combine(_results, "pulled.jsonl");
        await using var served = await ServedCard.StartAsync(["card", "insert", "taro", "--plan", "pulled-while-reading", "--transcript", transcript]);
        Assert.Contains("goes by the plan pulled-while-reading", served.Announced, StringComparison.Ordinal);
        var outcome = await new ExternalTool { Driver = "jpki" }.RunAsync("pkcs15-tool", "--reader", PcscdFixture.FirstSlot, "--read-certificate", "1");
        Assert.NotEqual(0, outcome.ExitCode);
        var (code, output, _) = await served.StopAsync();
        Assert.Equal((0, true), (code, output.Contains("pulled-while-reading: pulled at command 8 happened", StringComparison.Ordinal)));
        (await new ExternalTool().RunAsync("dotnet", CommandLine.Program, "transcript", "show", transcript)).MustExitWith(0).MustPrint("no answer: CardRemoved", "card removed");
    }

    [Fact]
    public async Task A_waiting_time_extension_is_said_to_be_beyond_vpcd()
    {
        using var daemon = await DaemonAsync();
        await using var served = await ServedCard.StartAsync(["card", "insert", "taro", "--plan", "waiting-time-extension"]);
        Assert.Contains("vpcd has no word for a waiting time extension, so that the answer is late and no more", served.Announced, StringComparison.Ordinal);
        Assert.Contains("3 times 1000 ms more at command 7 did not happen", (await served.StopAsync()).Output, StringComparison.Ordinal);
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

    private static async Task<string> ReadCertificateAsync(string reader) =>
        (await new ExternalTool().RunAsync("pkcs15-tool", "--reader", reader, "--read-certificate", "1")).MustExitWith(0).Output;

    private static async Task<PcscDaemon> DaemonAsync() =>
        await PcscdFixture.Launcher().EnsureRunningAsync(CancellationToken.None) switch
        {
            PcscDaemonStart.Running(var daemon) => daemon,
            PcscDaemonStart.Failed(var problem) => throw new InvalidOperationException(problem),
            _ => throw new InvalidOperationException("a start is running or failed"),
        };
}
