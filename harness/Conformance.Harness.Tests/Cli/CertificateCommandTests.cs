using System.Diagnostics;

namespace Conformance.Harness.Tests.Cli;

/// <summary>certify, verify and compare as their users have them: on the sample of software behind the terminal, for which fewest scenarios are.</summary>
public sealed class CertificateCommandTests : IDisposable
{
    private readonly CommandLine _program = new();

    private string Bundle => Path.Combine(_program.Folder, "bundle");

    private string Key => Path.Combine(_program.Folder, "maker.key");

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task A_device_is_certified_by_a_program_that_goes_on_where_another_was_killed_and_verified_and_compared_by_others()
    {
        string[] certify = ["certify", "--device", Path.Combine(CommandLine.Root, "fixtures", "readers", "receipt-computer.json"), "--set", "2027-01", "--out", Bundle];
        await KillAsync([.. certify, "--nonce", "asked-for-1", "--new-key", Key]);
        (await _program.RunAsync([.. certify, "--key", Key, "--nonce", "asked-for-2", "--resume"])).MustExitWith(2).MustPrint("order.json, $.nonce: \"asked-for-1\", and \"asked-for-2\" now");
        (await _program.RunAsync([.. certify, "--nonce", "asked-for-1", "--key", Key, "--resume"])).MustExitWith(0)
            .MustPrint("qualification/before: 12 scenarios on good devices, 8 defects, a canary", "self-declared. This is not an approval by any authority.", "nonce asked-for-1, issued ", "; gone on with at ", $"bundle in {Bundle}");
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Key) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));

        (await _program.RunAsync("verify", Bundle, "--key", $"{Key}.pub", "--nonce", "asked-for-1")).MustExitWith(0)
            .MustPrint("passed  signature", "passed  findings", "passed  reports", "interruptions that the certificate tells of: 1", "Verified: every verdict follows from the raw logs.");
        (await _program.RunAsync("compare", Bundle, Bundle)).MustExitWith(0).MustPrint("set 2027-01; software behind the terminal, full", "0 of them different (*)");
        (await _program.RunAsync([.. certify, "--key", Key, "--faces", "drawn"])).MustExitWith(2).MustPrint("its cameras are its own, if it has any");
        (await _program.RunAsync([.. certify, "--key", Key])).MustExitWith(2).MustPrint("out-not-empty: ", "no evidence is ever written over");
    }

    // kill -9, in the middle of the device's run.
    private static async Task KillAsync(string[] arguments)
    {
        using var killed = Process.Start(new ProcessStartInfo("dotnet", [CommandLine.Program, .. arguments]) { RedirectStandardOutput = true })!;
        while (await killed.StandardOutput.ReadLineAsync() is { } line && !line.StartsWith("the device: ", StringComparison.Ordinal))
        {
        }

        killed.Kill();
        await killed.WaitForExitAsync();
        Assert.Equal(128 + 9, killed.ExitCode);
    }

    [Theory]
    [InlineData("will not run code out of a bundle", "certify", "--device", "x", "--set", "y", "--out", "z", "--steps", "mine.dll")]
    [InlineData("--resume does not go with --new-key", "certify", "--device", "x", "--set", "y", "--out", "z", "--resume", "--new-key", "n")]
    [InlineData("\"not one\" is no nonce", "certify", "--device", "x", "--set", "y", "--out", "z", "--nonce", "not one")]
    [InlineData("--witness-key and --laboratory go together", "certify", "--device", "x", "--set", "y", "--out", "z", "--laboratory", "L")]
    [InlineData("--key and --new-key do not go together", "certify", "--device", "x", "--set", "y", "--out", "z", "--key", "k", "--new-key", "n")]
    public async Task What_goes_together_with_nothing_is_bad_usage(string told, params string[] arguments) =>
        (await _program.RunAsync(arguments)).MustExitWith(3).MustPrint(told);
}
