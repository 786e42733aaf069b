using Conformance.Bench.Pcsc;
using Conformance.Harness.Tests.OpenSc;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Cli;

/// <summary>OpenSC, which we did not write, is recorded with a served card and then gets the same from the transcript alone.</summary>
[Trait("Needs", "pcscd")]
[Collection(AloneWithTheSlot.Name)]
public sealed class TranscriptReplayTests : IDisposable
{
    private const string Pin = "8264";
    private readonly CommandLine _program = new();

    private string Transcript => Path.Combine(_program.Folder, "opensc.jsonl");

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task What_OpenSC_was_recorded_doing_it_can_do_again_without_the_card()
    {
        using var daemon = await DaemonAsync();
        string first;
        await using (var served = await ServedCard.StartAsync(["card", "insert", "taro", "--transcript", Transcript]))
        {
            first = (await ReadCertificateAsync(Pin)).MustExitWith(0).Output;
            Assert.Equal(0, (await served.StopAsync()).ExitCode);
        }

        Assert.Contains("BEGIN CERTIFICATE", first, StringComparison.Ordinal);
        Assert.DoesNotContain("38323634", File.ReadAllText(Transcript), StringComparison.Ordinal);
        await using (var played = await ServedCard.StartAsync(["transcript", "replay", Transcript]))
        {
            Assert.Contains("exchanges, is played in the first virtual reader. Ctrl-C ends it.", played.Announced, StringComparison.Ordinal);
            Assert.Equal(first, (await ReadCertificateAsync("9999")).MustExitWith(0).Output);
            var (code, output, errors) = await played.StopAsync();
            Assert.Equal((0, ""), (code, errors));
            Assert.Contains(" exchanges were played, 0 commands were not the recorded ones.", output, StringComparison.Ordinal);
        }

        (await _program.RunAsync("transcript", "show", Transcript)).MustExitWith(0)
            .MustPrint("card taro (simulated), binding virtual-pcsc", "SELECT 公的個人認証AP [10 bytes] -> 9000 done", "VERIFY 0018 利用者証明用電子証明書暗証番号 [4 bytes, masked] -> 9000 done");
    }

    [Fact]
    public async Task A_client_that_does_something_else_is_told_what_was_due_and_the_exit_code_is_1()
    {
        using var daemon = await DaemonAsync();
        await using (var served = await ServedCard.StartAsync(["card", "insert", "taro", "--transcript", Transcript]))
        {
            (await ReadCertificateAsync(Pin)).MustExitWith(0);
            await served.StopAsync();
        }

        await using var played = await ServedCard.StartAsync(["transcript", "replay", Transcript]);
        (await new ExternalTool { Driver = "jpki" }.RunAsync("opensc-tool", "--reader", PcscdFixture.FirstSlot, "--send-apdu", "00:84:00:00:08")).MustPrint("SW1=0x6F, SW2=0x00");
        var (code, output, errors) = await played.StopAsync();
        Assert.Equal(1, code);
        Assert.Contains("received 00 84 00 00 Lc=0 Le=8, answered 6F00", errors, StringComparison.Ordinal);
        Assert.Contains("is due next: ", output, StringComparison.Ordinal);
    }

    private static Task<ToolOutcome> ReadCertificateAsync(string pin) => new ExternalTool(Pin) { Driver = "jpki" }
        .RunAsync("pkcs15-tool", "--reader", PcscdFixture.FirstSlot, "--verify-pin", "--auth-id", "1", "--pin", pin, "--read-certificate", "1");

    private static async Task<PcscDaemon> DaemonAsync() =>
        await PcscdFixture.Launcher().EnsureRunningAsync(CancellationToken.None) switch
        {
            PcscDaemonStart.Running(var daemon) => daemon,
            PcscDaemonStart.Failed(var problem) => throw new InvalidOperationException(problem),
            _ => throw new InvalidOperationException("a start is running or failed"),
        };
}
